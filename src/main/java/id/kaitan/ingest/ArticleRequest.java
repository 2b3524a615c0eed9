package id.kaitan.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.kaitan.article.ArticleText;
import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import id.kaitan.problem.TooLargeException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as a caller hands it in.
 *
 * @param text the body, without the title
 * @param title the headline
 * @param url where it was published
 * @param outlet who published it
 * @param language ISO 639-1; detected if it is not given
 * @param published the day of publication; deduced from the text if it can be
 */
record ArticleRequest(
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED,
				example = "Presiden Rusia Vladimir Putin bertemu Pemimpin Korea Utara Kim Jong Un di Beijing, "
						+ "Rabu (3/9/2025).") @Nullable String text,
		@Schema(example = "Putin bertemu Kim Jong Un") @Nullable String title,
		@Schema(example = "https://news.example/putin-kim") @Nullable String url,
		@Schema(example = "Example News") @Nullable String outlet, @Schema(example = "id") @Nullable String language,
		@Schema(example = "2025-09-03") @Nullable LocalDate published) {

	private static final int LONGEST_TITLE = 1_000;

	private static final int LONGEST_URL = 2_000;

	/**
	 * Checks the article.
	 * @param longestText how many characters the text may have
	 * @return the article
	 * @throws InvalidInputException if a value cannot be accepted
	 * @throws TooLargeException if the text is too long
	 */
	ArticleText checked(int longestText) {
		List<InvalidValue> errors = new ArrayList<>();
		if (this.text == null || this.text.isBlank()) {
			errors.add(new InvalidValue("text", null, "the text of an article"));
		}
		else if (this.text.length() > longestText) {
			throw new TooLargeException("text", this.text.length(), longestText, "characters",
					"kaitan.max-text-length");
		}
		longest("title", this.title, LONGEST_TITLE, errors);
		longest("outlet", this.outlet, LONGEST_TITLE, errors);
		if (this.url != null && !this.url.isBlank() && !isAddress(this.url)) {
			errors.add(new InvalidValue("url", this.url, "an http or https address of up to 2000 characters"));
		}
		if (this.language != null && !this.language.isBlank() && !this.language.matches("[a-z]{2}")) {
			errors.add(new InvalidValue("language", this.language, "an ISO 639-1 code such as id or en"));
		}
		if (!errors.isEmpty() || this.text == null) {
			throw new InvalidInputException(errors);
		}
		return new ArticleText(this.text, given(this.title), given(this.url), given(this.outlet), given(this.language),
				this.published);
	}

	private static void longest(String field, @Nullable String value, int most, List<InvalidValue> errors) {
		if (value != null && value.length() > most) {
			errors.add(new InvalidValue(field, value, "up to " + most + " characters"));
		}
	}

	static boolean isAddress(String url) {
		try {
			URI uri = new URI(url.strip());
			return url.length() <= LONGEST_URL && uri.getHost() != null
					&& ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static @Nullable String given(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

}
