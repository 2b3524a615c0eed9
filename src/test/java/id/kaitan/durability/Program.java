package id.kaitan.durability;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program in this process, beside others.
 */
final class Program implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final Client client;

	private Program(ConfigurableApplicationContext context) {
		this.context = context;
		this.client = new Client(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	/**
	 * Starts it on any free port, without seeds.
	 * @param arguments further arguments, which come first
	 * @return the running program
	 */
	static Program start(String... arguments) {
		try {
			SpringApplication application = new SpringApplication(Class.forName("id.kaitan.KaitanApplication"));
			List<String> all = new ArrayList<>(List.of(arguments));
			all.addAll(List.of("--server.port=0", "--kaitan.bolt-port=0", "--kaitan.seed=false",
					"--kaitan.page-cache=32MB"));
			return new Program(application.run(all.toArray(String[]::new)));
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Client client() {
		return this.client;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
