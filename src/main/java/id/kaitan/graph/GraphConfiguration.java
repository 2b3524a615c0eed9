package id.kaitan.graph;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Settings of the graph. The database that the driver connects to is that of
 * {@code spring.neo4j.uri} if it is set, else the embedded one of
 * {@link EmbeddedNeo4jLauncher}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

	/**
	 * An embedded database tells what was committed; a server has to be asked.
	 */
	@Bean
	GraphChanges graphChanges(ObjectProvider<StartingNeo4j> embedded, Driver driver, Cypher cypher) {
		StartingNeo4j neo4j = embedded.getIfAvailable();
		return (neo4j != null) ? neo4j.changes() : new PolledChanges(driver, cypher);
	}

}
