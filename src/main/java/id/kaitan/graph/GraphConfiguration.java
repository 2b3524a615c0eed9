package id.kaitan.graph;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/**
 * Settings of the graph. The database that the driver connects to is that of
 * {@code spring.neo4j.uri} if it is set, else the embedded one of
 * {@link EmbeddedNeo4jLauncher}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ GraphProperties.class, WriteProperties.class })
class GraphConfiguration {

	/**
	 * An embedded database tells what was committed; a server has to be asked.
	 */
	@Bean
	GraphChanges graphChanges(ObjectProvider<StartingNeo4j> embedded, Driver driver, Cypher cypher) {
		StartingNeo4j neo4j = embedded.getIfAvailable();
		return (neo4j != null) ? neo4j.changes() : new PolledChanges(driver, cypher);
	}

	@Bean
	static Deadlines deadlines() {
		return new Deadlines();
	}

	/**
	 * Every session has its bounds, see {@link BoundedDriver}.
	 */
	@Bean
	static BeanPostProcessor boundedDriver(Environment environment, ObjectProvider<Deadlines> deadlines) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof Driver driver) ? BoundedDriver.of(driver,
						GraphProperties.of(environment).queryTimeout(), deadlines.getObject()) : bean;
			}

		};
	}

	/**
	 * The bookmarks are kept by {@link BoundedDriver}, for all sessions.
	 */
	@Bean
	Neo4jBookmarkManager bookmarkManager() {
		return Neo4jBookmarkManager.noop();
	}

	@Bean
	Gauge openSessions(Driver driver, MeterRegistry meters) {
		return Gauge.builder("kaitan.database.sessions", driver, BoundedDriver::openSessions)
			.description("Sessions with the database that are open now")
			.register(meters);
	}

	@Bean
	FunctionCounter cutOffTransactions(Deadlines deadlines, MeterRegistry meters) {
		return FunctionCounter.builder("kaitan.transactions.cut.off", deadlines, Deadlines::cutOff)
			.description("Transactions that were cut off: they took too long, or the database did not answer")
			.register(meters);
	}

	/**
	 * An embedded database is read without the way over the wire.
	 */
	@Bean
	GraphReads graphReads(ObjectProvider<StartingNeo4j> embedded, Driver driver, Cypher cypher,
			GraphProperties properties, Deadlines deadlines, ObservationRegistry observations) {
		StartingNeo4j neo4j = embedded.getIfAvailable();
		return new ObservedReads(
				(neo4j != null) ? new EmbeddedReads(neo4j::await, cypher, properties.queryTimeout(), deadlines)
						: new BoltReads(driver, cypher),
				observations);
	}

}
