package id.kaitan.access;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.util.StringUtils;

/**
 * Kaitan as a client of the issuer, for the sign-in by redirect. What the issuer says of
 * itself is asked for when someone signs in first, so that Kaitan starts without it.
 */
final class Issuer implements ClientRegistrationRepository {

	/** The client's name in the addresses of Spring Security. */
	static final String ID = "issuer";

	private final String uri;

	private final String clientId;

	private final String clientSecret;

	private volatile @Nullable ClientRegistration known;

	Issuer(String uri, String clientId, @Nullable String clientSecret) {
		this.uri = uri;
		this.clientId = clientId;
		this.clientSecret = Objects.requireNonNullElse(clientSecret, "");
	}

	@Override
	public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
		if (!ID.equals(registrationId)) {
			return null;
		}
		ClientRegistration registration = this.known;
		if (registration == null) {
			registration = ask();
			this.known = registration;
		}
		return registration;
	}

	/**
	 * Without a secret the client is a public one, of which PKCE proves that it is the
	 * same.
	 */
	private ClientRegistration ask() {
		boolean secret = StringUtils.hasText(this.clientSecret);
		try {
			return ClientRegistrations.fromIssuerLocation(this.uri)
				.registrationId(ID)
				.clientId(this.clientId)
				.clientSecret(this.clientSecret)
				.clientAuthenticationMethod(
						secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
				.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
				.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
				.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
				.scope(OidcScopes.OPENID)
				.build();
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			throw new AuthenticationServiceException("the issuer does not say who it is", ex);
		}
	}

}
