package id.kaitan.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * When two articles are the same article. One with an address is the article of that
 * address, whatever its text; one without is that of its outlet and its words. The id is
 * a hash of these, so the same article has the same id in every graph.
 */
public final class ArticleId {

	private static final int BYTES = 10;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern SCHEME_AND_HOST = Pattern.compile("^(?:https?://)?(?:www\\.)?([^/?#]*)(.*)$",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern TRACKING = Pattern.compile("(?<=[?&])(?:utm_[^=&]*|fbclid|gclid)=[^&]*&?");

	private ArticleId() {
	}

	/**
	 * The id of an article.
	 * @param article the article
	 * @return the id, without slashes
	 */
	public static String of(ArticleText article) {
		return (article.url() != null && !article.url().isBlank()) ? ofUrl(article.url()) : fingerprint(article);
	}

	/**
	 * The id of an article by its address; scheme, {@code www.}, case of the host,
	 * fragment, trailing slash and tracking parameters make no difference.
	 * @param url the address
	 * @return the id
	 */
	public static String ofUrl(String url) {
		return hash("url\n" + normalized(url.strip()));
	}

	/**
	 * The id of an article by its outlet and words.
	 * @param article the article
	 * @return the id that it has without an address
	 */
	public static String fingerprint(ArticleText article) {
		String outlet = (article.outlet() != null) ? article.outlet().strip().toLowerCase(Locale.ROOT) : "";
		return hash("text\n" + outlet + "\n" + SPACE.matcher(article.text().strip()).replaceAll(" "));
	}

	static String ofReport(@Nullable String outlet, @Nullable String title, @Nullable LocalDate published) {
		return hash("report\n" + outlet + "\n" + title + "\n" + published);
	}

	private static String normalized(String url) {
		var parts = SCHEME_AND_HOST.matcher(url);
		if (!parts.matches()) {
			return url;
		}
		String rest = parts.group(2);
		int fragment = rest.indexOf('#');
		rest = (fragment >= 0) ? rest.substring(0, fragment) : rest;
		if (rest.indexOf('?') >= 0) {
			rest = TRACKING.matcher(rest).replaceAll("");
		}
		while (rest.endsWith("/") || rest.endsWith("?") || rest.endsWith("&")) {
			rest = rest.substring(0, rest.length() - 1);
		}
		return parts.group(1).toLowerCase(Locale.ROOT) + rest;
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "a" + HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
