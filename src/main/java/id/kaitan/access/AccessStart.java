package id.kaitan.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Before anything listens: no address but loopback without a login, and no embedded
 * database without a password where there is one.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessStart implements ApplicationListener<ApplicationPreparedEvent> {

	private static final String PASSWORD = "kaitan.bolt-password";

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
		if (AccessMode.of(environment).isSecured()) {
			giveBoltPassword(environment);
			return;
		}
		String open = AccessMode.openAddress(environment);
		if (open != null) {
			throw new AccessException("With " + open + " others could read and write the graph without a login.",
					"Make a key with --make-key=NAME:admin, or set spring.security.oauth2.resourceserver.jwt.issuer-uri;"
							+ " or leave server.address at 127.0.0.1.",
					null);
		}
	}

	private static void giveBoltPassword(ConfigurableEnvironment environment) {
		if (StringUtils.hasText(environment.getProperty("spring.neo4j.uri"))
				|| StringUtils.hasText(environment.getProperty(PASSWORD))) {
			return;
		}
		Path file = passwordFile(environment);
		try {
			if (!Files.exists(file)) {
				PrivateFiles.write(file, AccessKey.newSecret().substring(AccessKey.PREFIX.length()) + "\n");
			}
			environment.getPropertySources()
				.addLast(new MapPropertySource("boltPassword", Map.of(PASSWORD, Files.readString(file).strip())));
		}
		catch (IOException ex) {
			throw new AccessException("The password of the embedded database cannot be kept in " + file + ": " + ex,
					"Make the folder writable, or set " + PASSWORD + " (KAITAN_BOLT_PASSWORD).", ex);
		}
	}

	/**
	 * Where a generated password is kept, beside the keys.
	 */
	static Path passwordFile(ConfigurableEnvironment environment) {
		return AccessMode.properties(environment)
			.keyFile()
			.toAbsolutePath()
			.normalize()
			.resolveSibling("bolt-password");
	}

}
