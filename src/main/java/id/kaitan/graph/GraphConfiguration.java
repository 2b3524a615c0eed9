package id.kaitan.graph;

import java.net.URI;

import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The database that the driver connects to: that of {@code spring.neo4j.uri} if it is
 * set, else an embedded one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

	/**
	 * The database of this process.
	 */
	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServerNamed.class)
	static class Embedded {

		@Bean
		EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
			return EmbeddedNeo4j.start(properties);
		}

		@Bean
		GraphChanges embeddedChanges(EmbeddedNeo4j neo4j) {
			return CommitChanges.of(neo4j.service());
		}

		@Bean
		Neo4jConnectionDetails embeddedNeo4jConnectionDetails(EmbeddedNeo4j neo4j) {
			return new Neo4jConnectionDetails() {

				@Override
				public URI getUri() {
					return neo4j.uri();
				}

			};
		}

	}

	/**
	 * What another process writes is only known by asking.
	 */
	@Bean
	@ConditionalOnMissingBean(GraphChanges.class)
	GraphChanges polledChanges(Driver driver, Cypher cypher) {
		return new PolledChanges(driver, cypher);
	}

	static class NoServerNamed extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			String uri = context.getEnvironment().getProperty("spring.neo4j.uri");
			return new ConditionOutcome(!StringUtils.hasText(uri),
					ConditionMessage.forCondition("embedded database").because("spring.neo4j.uri is '" + uri + "'"));
		}

	}

}
