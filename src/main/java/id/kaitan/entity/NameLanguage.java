package id.kaitan.entity;

import java.util.Locale;
import java.util.regex.Pattern;

import id.kaitan.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a caller wants names: {@code lang=} if it is given, else that of
 * {@code Accept-Language}. An entity that has no name in it is called by its general
 * name.
 *
 * @param code ISO 639-1, or empty for the general names
 */
public record NameLanguage(String code) {

	private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

	/**
	 * The language that a request asks for.
	 * @param lang the parameter, or {@code null}
	 * @param accepted that of {@code Accept-Language}, or {@code null}
	 * @return the language
	 * @throws InvalidInputException if the parameter is not a language tag
	 */
	public static NameLanguage of(@Nullable String lang, @Nullable Locale accepted) {
		if (lang != null && !lang.isBlank()) {
			if (!CODE.matcher(lang.strip()).matches()) {
				throw new InvalidInputException("lang", lang, "a language tag such as en or id");
			}
			return new NameLanguage(Locale.forLanguageTag(lang.strip()).getLanguage());
		}
		return new NameLanguage((accepted != null) ? accepted.getLanguage() : "");
	}

	/**
	 * The property of an entity that holds its name in this language; to be used as
	 * {@code coalesce(n[$nameIn], n.name)}.
	 * @return for example {@code name_id}
	 */
	public String property() {
		return this.code.isEmpty() ? "name" : "name_" + this.code;
	}

}
