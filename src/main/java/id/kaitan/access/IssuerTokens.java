package id.kaitan.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who holds a token of an issuer, and which role it gives: the highest that its claim
 * names. The claim may be a list or words with spaces between them, and may lie within
 * others, as {@code realm_access.roles} does.
 */
final class IssuerTokens implements Converter<Jwt, AbstractAuthenticationToken> {

	private static final int LONGEST_NAME = 100;

	private final List<String> claim;

	IssuerTokens(String claim) {
		this.claim = Arrays.asList(claim.split("\\."));
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		Role role = named(token).map(Role::of).flatMap(Optional::stream).max(Comparator.naturalOrder()).orElse(null);
		return (AbstractAuthenticationToken) new Caller("user:" + plain(token.getSubject()), role, null,
				token.getExpiresAt())
			.authentication();
	}

	private Stream<String> named(Jwt token) {
		Object value = token.getClaims();
		for (String step : this.claim) {
			value = (value instanceof java.util.Map<?, ?> map) ? map.get(step) : null;
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(String::valueOf);
		}
		return (value instanceof String words) ? Arrays.stream(words.split(" ")) : Stream.empty();
	}

	/** A subject as it may stand in a log and in the audit trail. */
	private static String plain(@Nullable String subject) {
		String text = String.valueOf(subject).replaceAll("[^\\p{L}\\p{N}@._:|-]", "_");
		return text.substring(0, Math.min(LONGEST_NAME, text.length()));
	}

}
