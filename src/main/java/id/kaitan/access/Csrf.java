package id.kaitan.access;

import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;

/**
 * Whoever asks by a session has to prove that the page is the explorer's own: it repeats
 * a cookie in a header. Callers with a key in a header need no proof, because no browser
 * sends that by itself.
 */
final class Csrf implements CsrfTokenRequestHandler {

	private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();

	private Csrf() {
	}

	static void configure(CsrfConfigurer<HttpSecurity> csrf) {
		CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
		cookies.setCookieCustomizer((cookie) -> cookie.sameSite("Strict"));
		csrf.csrfTokenRepository(cookies)
			.csrfTokenRequestHandler(new Csrf())
			.requireCsrfProtectionMatcher((request) -> !READS.contains(request.getMethod()) && bySession(request));
	}

	/** Only the holder of a session gets the cookie. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		this.handler.handle(request, response, token);
		if (bySession(request)) {
			token.get().getToken();
		}
	}

	private static boolean bySession(HttpServletRequest request) {
		return CallerFilter.bearer(request) == null && request.getSession(false) != null;
	}

}
