package id.kaitan.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sign-ins that are under way at the issuer. They cannot be kept in the session: its
 * cookie is not sent with a redirect from another site, so that who comes back from the
 * issuer is known by a cookie of its own, which opens nothing else.
 */
final class SignInRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	static final String COOKIE = "kaitan-sign-in";

	private static final String PATH = "/login/oauth2";

	private static final Duration LIFE = Duration.ofMinutes(10);

	/** Who begins more than this at once ends the oldest. */
	private static final int MOST = 10_000;

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final Map<String, Begun> begun = new LinkedHashMap<>();

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		return cookie(request).map((id) -> {
			synchronized (this.begun) {
				return this.begun.get(id);
			}
		}).filter(Begun::holds).map(Begun::request).orElse(null);
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request,
			HttpServletResponse response) {
		if (asked == null) {
			removeAuthorizationRequest(request, response);
			return;
		}
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		synchronized (this.begun) {
			this.begun.values().removeIf((one) -> !one.holds());
			if (this.begun.size() >= MOST) {
				this.begun.remove(this.begun.keySet().iterator().next());
			}
			this.begun.put(id, new Begun(asked, Instant.now().plus(LIFE)));
		}
		send(request, response, id, LIFE);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest found = loadAuthorizationRequest(request);
		cookie(request).ifPresent((id) -> {
			synchronized (this.begun) {
				this.begun.remove(id);
			}
			send(request, response, "", Duration.ZERO);
		});
		return found;
	}

	private static Optional<String> cookie(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.map(Cookie::getValue)
			.findFirst();
	}

	private static void send(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path(PATH)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(life)
					.build()
					.toString());
	}

	/**
	 * A sign-in that has begun.
	 *
	 * @param request what the issuer was asked for
	 * @param until when it is given up
	 */
	private record Begun(OAuth2AuthorizationRequest request, Instant until) {

		boolean holds() {
			return Instant.now().isBefore(this.until);
		}

	}

}
