package id.kaitan.graph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database on its own thread as soon as the settings are known, while
 * the rest of the program is put together; unless {@code spring.neo4j.uri} names a
 * server.
 */
class EmbeddedNeo4jLauncher implements ApplicationListener<ApplicationPreparedEvent> {

	private static final String BEAN = "startingNeo4j";

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		if (StringUtils.hasText(environment.getProperty("spring.neo4j.uri"))) {
			return;
		}
		GraphProperties properties = GraphProperties.of(environment);
		StartingNeo4j neo4j = StartingNeo4j.begin(properties, backup(environment));
		if (event.getApplicationContext().getBeanFactory() instanceof DefaultListableBeanFactory beans) {
			beans.registerSingleton(BEAN, neo4j);
			beans.registerDisposableBean(BEAN, neo4j::close);
		}
	}

	private static @Nullable Path backup(Environment environment) {
		String folder = environment.getProperty("restore");
		return StringUtils.hasText(folder) ? Path.of(folder) : null;
	}

}
