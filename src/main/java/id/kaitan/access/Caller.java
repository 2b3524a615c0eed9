package id.kaitan.access;

import java.security.Principal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Who asks.
 *
 * @param name {@code local}, {@code key:} and the name of a key, or {@code user:} and the
 * subject of a token
 * @param role what it may do, or {@code null} if nothing
 * @param keyHash the hash of its key, or {@code null} if it has none
 * @param until when its token ends, or {@code null} if it does not
 */
record Caller(String name, @Nullable Role role, @Nullable String keyHash,
		@Nullable Instant until) implements Principal, java.io.Serializable {

	/** Whoever sits at this machine, where there is no login. */
	static final Caller LOCAL = new Caller("local", Role.ADMIN, null, null);

	static Caller of(AccessKey key) {
		return new Caller("key:" + key.name(), key.role(), key.hash(), null);
	}

	@Override
	public String getName() {
		return this.name;
	}

	/**
	 * What Spring Security keeps while a request lasts.
	 * @return the caller with its roles
	 */
	Authentication authentication() {
		return (this.role != null) ? new PreAuthenticatedAuthenticationToken(this, "", this.role.authorities())
				: new PreAuthenticatedAuthenticationToken(this, "", java.util.List.of());
	}

}
