package id.kaitan.access;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * The sign-in by redirect: the explorer leads to the issuer (authorization code with
 * PKCE), and the token that the issuer gives opens a session, as if it had been shown to
 * {@link SessionController}. It is checked in the same way, its claim names the role, and
 * the session ends with it. The token itself is not kept.
 */
final class RedirectSignIn {

	private static final String PAGE = "/sign-in";

	/** Known to the issuer, but without a role here. */
	private static final String NO_ROLE = "kaitan_no_role";

	private final Issuer issuer;

	private final JwtDecoder decoder;

	private final IssuerTokens tokens;

	RedirectSignIn(Issuer issuer, JwtDecoder decoder, IssuerTokens tokens) {
		this.issuer = issuer;
		this.decoder = decoder;
		this.tokens = tokens;
	}

	void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
		AuthenticationFailureHandler failed = RedirectSignIn::fail;
		SignInRequests requests = new SignInRequests();
		login.clientRegistrationRepository(this.issuer)
			.authorizedClientRepository(new NothingKept())
			.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestRepository(requests))
			.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(this::user))
			.loginPage(PAGE)
			.successHandler((AuthenticationSuccessHandler) RedirectSignIn::succeed)
			.failureHandler(failed)
			.withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
				@Override
				public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
					filter.setAuthenticationFailureHandler(failed);
					return filter;
				}
			});
	}

	private OidcUser user(OidcUserRequest request) {
		try {
			Authentication found = this.tokens.convert(this.decoder.decode(request.getAccessToken().getTokenValue()));
			if (found.getPrincipal() instanceof Caller caller && caller.role() != null) {
				return new SignedIn(caller, request.getIdToken());
			}
		}
		catch (JwtException ex) {
			throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), ex);
		}
		throw new OAuth2AuthenticationException(new OAuth2Error(NO_ROLE));
	}

	private static void succeed(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		if (who.getPrincipal() instanceof SignedIn signedIn) {
			SessionController.begin(request, signedIn.caller());
		}
		SecurityContextHolder.clearContext();
		response.sendRedirect(PAGE);
	}

	private static void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		boolean role = why instanceof OAuth2AuthenticationException refused
				&& refused.getError().getErrorCode().equals(NO_ROLE);
		response.sendRedirect(PAGE + "?failed=" + (role ? "denied" : "issuer"));
	}

	/**
	 * Whom the issuer has let in.
	 */
	private static final class SignedIn extends DefaultOidcUser {

		private final transient Caller caller;

		SignedIn(Caller caller, OidcIdToken token) {
			super(List.of(), token);
			this.caller = caller;
		}

		Caller caller() {
			return this.caller;
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return super.equals(other) && other instanceof SignedIn signedIn && this.caller.equals(signedIn.caller);
		}

		@Override
		public int hashCode() {
			return this.caller.hashCode();
		}

	}

	/**
	 * Tokens are needed once only, to sign in.
	 */
	private static final class NothingKept implements OAuth2AuthorizedClientRepository {

		@Override
		public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
				Authentication principal, HttpServletRequest request) {
			return null;
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal,
				HttpServletRequest request, HttpServletResponse response) {
			// The session knows the caller.
		}

		@Override
		public void removeAuthorizedClient(String clientRegistrationId, Authentication principal,
				HttpServletRequest request, HttpServletResponse response) {
			// Nothing was kept.
		}

	}

}
