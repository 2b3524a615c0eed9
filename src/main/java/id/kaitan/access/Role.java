package id.kaitan.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a caller may do; each role includes those before it.
 */
public enum Role {

	/** Asks questions, and extracts without storing. */
	READ,

	/** Also stores and retracts articles and facts, and imports feeds. */
	INGEST,

	/** Also reads the audit trail and operates the program. */
	ADMIN;

	/**
	 * The role of a name.
	 * @param name in any case
	 * @return the role, empty if there is none of that name
	 */
	static Optional<Role> of(String name) {
		return Arrays.stream(values()).filter((role) -> role.name().equalsIgnoreCase(name)).findFirst();
	}

	/**
	 * This role and those that it includes, as Spring Security names them.
	 * @return at least one
	 */
	List<GrantedAuthority> authorities() {
		return Arrays.stream(values())
			.filter((role) -> role.compareTo(this) <= 0)
			.map((role) -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
	}

	/**
	 * The name as it is written on a command line and on the wire.
	 * @return in lower case
	 */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
