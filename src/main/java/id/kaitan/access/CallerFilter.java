package id.kaitan.access;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks: the holder of a key, the holder of a session of the explorer, or,
 * where there is no login, whoever sits at this machine. A token of an issuer is left to
 * Spring Security. What a session was opened with is looked up with every request, so
 * that it ends with its key.
 */
class CallerFilter extends OncePerRequestFilter {

	static final String SESSION = "kaitan.caller";

	private static final String BEARER = "bearer ";

	private final AccessMode mode;

	private final KeyFile keys;

	private final AccessProblems problems;

	CallerFilter(AccessMode mode, KeyFile keys, AccessProblems problems) {
		this.mode = mode;
		this.keys = keys;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			Caller caller = this.mode.isSecured() ? find(request) : Caller.LOCAL;
			if (caller != null) {
				SecurityContextHolder.getContext().setAuthentication(caller.authentication());
			}
		}
		catch (AuthenticationException ex) {
			this.problems.commence(request, response, ex);
			return;
		}
		chain.doFilter(request, response);
	}

	private @Nullable Caller find(HttpServletRequest request) {
		String bearer = bearer(request);
		try {
			if (bearer == null) {
				return ofSession(request.getSession(false));
			}
			if (bearer.startsWith(AccessKey.PREFIX) || !this.mode.issuer()) {
				return this.keys.find(bearer)
					.map(Caller::of)
					.orElseThrow(() -> new InvalidBearerTokenException("no such key"));
			}
			return null;
		}
		catch (AccessException | java.io.UncheckedIOException ex) {
			throw new AuthenticationServiceException("the keys cannot be read", ex);
		}
	}

	private @Nullable Caller ofSession(@Nullable HttpSession session) {
		if (session == null || !(session.getAttribute(SESSION) instanceof Caller caller)) {
			return null;
		}
		boolean holds = (caller.keyHash() == null || this.keys.findByHash(caller.keyHash()).isPresent())
				&& (caller.until() == null || caller.until().isAfter(Instant.now()));
		if (!holds) {
			session.invalidate();
			return null;
		}
		return caller;
	}

	/**
	 * The key or token of a request.
	 * @return what follows {@code Bearer} in its header, or {@code null}
	 */
	static @Nullable String bearer(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER))
				? header.substring(BEARER.length()).strip() : null;
	}

}
