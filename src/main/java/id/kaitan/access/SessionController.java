package id.kaitan.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The session of the explorer: opened with a key or a token, ended by its holder, by
 * idleness or with the key.
 */
@RestController
@RequestMapping("/api/session")
@Tag(name = "Session", description = "How the explorer signs in")
class SessionController {

	private final AccessMode mode;

	SessionController(AccessMode mode) {
		this.mode = mode;
	}

	@GetMapping
	@Operation(summary = "Who asks, and whether there is a login at all")
	Session who(@Nullable Authentication caller) {
		return Session.of(this.mode, caller);
	}

	@PostMapping
	@Operation(summary = "Open a session with the key or token of the header Authorization",
			description = "Answers with a cookie that scripts cannot read. A page has to repeat the cookie XSRF-TOKEN "
					+ "in the header X-XSRF-TOKEN with what it writes.")
	Session open(Authentication caller, HttpServletRequest request) {
		if (this.mode.isSecured() && caller.getPrincipal() instanceof Caller signedIn) {
			begin(request, signedIn);
		}
		return Session.of(this.mode, caller);
	}

	/** Opens a session, under an id that nobody knows who knew one before. */
	static void begin(HttpServletRequest request, Caller caller) {
		HttpSession old = request.getSession(false);
		if (old != null) {
			old.invalidate();
		}
		request.getSession(true).setAttribute(CallerFilter.SESSION, caller);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "End the session; again: nothing happens")
	void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/**
	 * Who asks.
	 *
	 * @param login whether callers have to say who they are
	 * @param issuer whether tokens of an issuer are accepted beside keys
	 * @param redirect whether the issuer also signs in by redirect
	 * @param name who asks, or {@code null} if that is not known
	 * @param role what the caller may do: read, ingest, admin; or {@code null}
	 */
	record Session(boolean login, boolean issuer, boolean redirect, @Nullable String name, @Nullable String role) {

		static Session of(AccessMode mode, @Nullable Authentication caller) {
			if (caller == null || !(caller.getPrincipal() instanceof Caller who)) {
				return new Session(mode.isSecured(), mode.issuer(), mode.redirect(), null, null);
			}
			return new Session(mode.isSecured(), mode.issuer(), mode.redirect(), who.name(),
					(who.role() != null) ? who.role().id() : null);
		}

	}

}
