package id.kaitan.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Whether there is a login. There is one as soon as a key was ever made or an issuer of
 * tokens is set; that does not end by revoking keys. Without, only this machine may ask.
 *
 * @param keys whether a key was ever made
 * @param issuer whether tokens of an issuer are accepted
 * @param redirect whether the issuer also signs in by redirect
 */
public record AccessMode(boolean keys, boolean issuer, boolean redirect) {

	private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

	static final String ISSUER_URI = JWT + "issuer-uri";

	private static final List<String> ISSUERS = List.of(ISSUER_URI, JWT + "jwk-set-uri", JWT + "public-key-location");

	static AccessMode of(Environment environment) {
		boolean issuer = ISSUERS.stream()
			.anyMatch((property) -> StringUtils.hasText(environment.getProperty(property)));
		AccessProperties properties = properties(environment);
		boolean redirect = StringUtils.hasText(properties.clientId());
		if (redirect && !StringUtils.hasText(environment.getProperty(ISSUER_URI))) {
			throw new AccessException("kaitan.access.client-id is set, but not the issuer that knows this client",
					"Set " + ISSUER_URI + " to the issuer's address, or unset kaitan.access.client-id", null);
		}
		return new AccessMode(!new KeyFile(properties.keyFile()).list().isEmpty(), issuer, redirect);
	}

	static AccessProperties properties(Environment environment) {
		return Binder.get(environment).bindOrCreate("kaitan.access", AccessProperties.class);
	}

	/**
	 * Whether callers have to say who they are.
	 * @return {@code false} if whoever sits at this machine may do everything
	 */
	public boolean isSecured() {
		return this.keys || this.issuer;
	}

	/**
	 * The address that others may reach.
	 * @param environment the settings
	 * @return the setting and its value, or {@code null} if only this machine may ask
	 */
	static @Nullable String openAddress(Environment environment) {
		if (!isLoopback(environment.getProperty("server.address"))) {
			return address("server.address", environment);
		}
		boolean apart = StringUtils.hasText(environment.getProperty("management.server.port"));
		return (apart && !isLoopback(environment.getProperty("management.server.address")))
				? address("management.server.address", environment) : null;
	}

	private static String address(String property, Environment environment) {
		String value = environment.getProperty(property);
		return property + " " + (StringUtils.hasText(value) ? value : "(all addresses)");
	}

	private static boolean isLoopback(@Nullable String address) {
		try {
			return StringUtils.hasText(address) && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
