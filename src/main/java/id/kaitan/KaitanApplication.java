package id.kaitan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts Kaitan.
 */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
class KaitanApplication {

	/** Options that do something and end; nobody needs to find their ports. */
	private static final String COMMAND = "--(check|backup|restore|export|load)(=.*)?";

	public static void main(String[] args) {
		// Netty and JCTools, below Neo4j, still use it; the JVM would warn at every
		// start.
		System.setProperty("sun.misc.unsafe.memory.access", "allow");
		try {
			SpringApplication.run(KaitanApplication.class, arguments(args));
		}
		catch (SpringApplication.AbandonedRunException ex) {
			// A command such as --make-key is done, and no server was asked for.
			return;
		}
	}

	static String[] arguments(String... args) {
		List<String> all = new ArrayList<>(List.of(args));
		if (Arrays.stream(args).anyMatch((arg) -> arg.matches(COMMAND))) {
			for (String port : List.of("--server.port", "--kaitan.bolt-port")) {
				if (all.stream().noneMatch((arg) -> arg.startsWith(port + "="))) {
					all.add(port + "=0");
				}
			}
		}
		return all.toArray(String[]::new);
	}

}
