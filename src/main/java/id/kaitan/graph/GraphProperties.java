package id.kaitan.graph;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the graph database.
 *
 * @param dataDir the folder that holds the embedded database; created if it is not there
 * @param boltPort the port on which the embedded database speaks Bolt, on loopback only;
 * 0 for any that is free
 * @param boltPassword the password of the embedded database's user {@code neo4j}, or
 * {@code null} if it asks for none
 * @param pageCache how much of the embedded database's files is kept in memory, outside
 * the heap
 * @param queryTimeout how long a question may take before it is cut off
 * @param retryInterval how long to wait before a server that could not be reached is
 * tried again
 */
@Validated
@ConfigurationProperties("kaitan")
public record GraphProperties(@DefaultValue("data") Path dataDir,
		@DefaultValue("7687") @Min(0) @Max(65535) int boltPort, @Size(min = 8) @Nullable String boltPassword,
		@DefaultValue("512MB") DataSize pageCache, @DefaultValue("10s") Duration queryTimeout,
		@DefaultValue("2s") Duration retryInterval) {

	/**
	 * The settings before there are beans.
	 * @param environment where they are from
	 * @return the settings
	 */
	static GraphProperties of(Environment environment) {
		return Binder.get(environment).bindOrCreate("kaitan", GraphProperties.class);
	}

}
