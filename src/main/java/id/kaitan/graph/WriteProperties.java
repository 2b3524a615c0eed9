package id.kaitan.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of what is written.
 *
 * @param writeTimeout how long one transaction that writes may take before the database
 * cuts it off
 * @param retryFor how long a transaction that failed by no fault of its own (a deadlock,
 * a database that is away) is tried again before it is given up
 * @param minFreeSpace how much room the disk of the embedded database must have for
 * anything to be written
 */
@ConfigurationProperties("kaitan")
record WriteProperties(@DefaultValue("2m") Duration writeTimeout, @DefaultValue("15s") Duration retryFor,
		@DefaultValue("64MB") DataSize minFreeSpace) {

}
