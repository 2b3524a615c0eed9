package id.kaitan.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of what is written.
 *
 * @param writeTimeout how long one transaction that writes may take before the database
 * cuts it off
 * @param retryFor how long a transaction that failed by no fault of its own (a deadlock,
 * a database that is away) is tried again before it is given up
 */
@ConfigurationProperties("kaitan")
record WriteProperties(@DefaultValue("2m") Duration writeTimeout, @DefaultValue("15s") Duration retryFor) {

}
