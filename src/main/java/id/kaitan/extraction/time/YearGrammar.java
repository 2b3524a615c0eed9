package id.kaitan.extraction.time;

import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.quantity.NumberReader;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of years and their parts: years, decades, centuries, spans of years,
 * quarters, halves, seasons. A bare number is a year only where the words before ask for
 * one.
 */
final class YearGrammar {

	private final WordTable words;

	private final NumberReader numbers;

	private final boolean dayFirst;

	YearGrammar(WordTable words, NumberReader numbers) {
		this.words = words;
		this.numbers = numbers;
		this.dayFirst = words.has("order", "day first");
	}

	@Nullable Read at(List<Token> tokens, int at) {
		Read read = year(tokens, at);
		read = (read != null) ? read : portion(tokens, at);
		read = (read != null) ? read : season(tokens, at);
		return (read != null) ? read : century(tokens, at);
	}

	private @Nullable Read year(List<Token> tokens, int at) {
		Found label = this.words.at("label.year", tokens, at);
		int i = at + label.length();
		if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
			return null;
		}
		Token token = tokens.get(i);
		Read decade = decade(tokens, at, i);
		if (decade != null) {
			return decade;
		}
		Integer year = year(token);
		boolean named = at > 0 && tokens.get(at - 1).kind() == Token.Kind.WORD && tokens.get(at - 1).isCapital();
		boolean recent = year != null && year > 1900 && year < 2100;
		boolean asked = isAsked(tokens, at) || named && recent && !this.numbers.isCompared(tokens, at);
		asked &= !this.numbers.isCounted(tokens, at);
		if (year != null && (label.is() || asked)) {
			return new Read(new Spec.Calendar(year, null, null, null), at, i + 1);
		}
		String[] years = token.text().split("-", -1);
		Integer first = (years.length == 2) ? Digits.year(years[0]) : null;
		Integer last = (years.length == 2) ? Digits.year(years[1]) : null;
		if (first != null && years[1].length() == 2) {
			last = Digits.year(years[0].substring(0, 2) + years[1]);
		}
		return (first != null && last != null && first < last)
				? new Read(new Spec.Years(first, last - first + 1), at, i + 1) : null;
	}

	private boolean isAsked(List<Token> tokens, int at) {
		boolean opened = at > 0 && tokens.get(at - 1).is("(") && at + 1 < tokens.size()
				&& (tokens.get(at + 1).is(")") || tokens.get(at + 1).is("-") || tokens.get(at + 1).is("\u2013"));
		boolean dash = at > 1 && (tokens.get(at - 1).is("-") || tokens.get(at - 1).is("\u2013"));
		boolean second = dash && year(tokens.get(at - 2)) != null
				|| at > 0 && (dash || this.words.is("to", tokens, at - 1))
						&& (this.words.is("in", tokens, at - 3) || this.words.is("label.year", tokens, at - 3));
		return opened || second || this.words.is("in", tokens, at - 1);
	}

	/** {@code 1990s}, {@code tahun 1990-an}, {@code 40-an}. */
	private @Nullable Read decade(List<Token> tokens, int from, int at) {
		String text = tokens.get(at).text();
		String digits = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
		boolean suffix = at + 2 < tokens.size() && tokens.get(at + 1).is("-")
				&& this.words.is("decade.suffix", tokens, at + 2);
		if (digits.length() == text.length() && !suffix) {
			return null;
		}
		Integer year = (digits.length() == 2) ? Digits.twoDigits(digits) : Digits.year(digits);
		boolean past = digits.length() == 2 && year != null && year >= 2030;
		return (year != null && year % 10 == 0)
				? new Read(new Spec.Years(past ? year - 100 : year, 10), from, at + (suffix ? 3 : 1)) : null;
	}

	/** {@code kuartal II-2025}, {@code the first half of 2025}, {@code Q3 2025}. */
	private @Nullable Read portion(List<Token> tokens, int at) {
		Found letter = this.words.at("quarter.letter", tokens, at);
		if (letter.is()) {
			return ofYear(tokens, at, at + letter.length(), letter.number(), 3);
		}
		Read quarter = portion(tokens, at, "quarter", 3);
		return (quarter != null) ? quarter : portion(tokens, at, "half", 6);
	}

	private @Nullable Read portion(List<Token> tokens, int at, String kind, int months) {
		Found noun = this.words.at(kind, tokens, at);
		int number = at + noun.length();
		Found ordinal = this.words.at("ordinal", tokens, number);
		if (!noun.is() && ordinal.is()) {
			noun = this.words.at(kind, tokens, at + ordinal.length());
		}
		if (noun.is() && !ordinal.is() && number < tokens.size() && tokens.get(number).text().indexOf('-') > 0) {
			return hyphened(tokens, at, number, months);
		}
		boolean counted = noun.is() && ordinal.is() && ordinal.number() <= 12 / months;
		return counted ? ofYear(tokens, at, at + noun.length() + ordinal.length(), ordinal.number(), months) : null;
	}

	/** {@code I-2025} in one token. */
	private @Nullable Read hyphened(List<Token> tokens, int at, int i, int months) {
		String text = tokens.get(i).lower();
		String[] sides = text.split("-", -1);
		Integer year = (sides.length == 2) ? Digits.year(sides[1]) : null;
		Token first = new Token(0, sides[0].length(), sides[0], sides[0], Token.Kind.WORD);
		Found ordinal = this.words.at("ordinal", List.of(first), 0);
		return (year != null && ordinal.is()) ? new Read(new Spec.Portion(year, ordinal.number(), months), at, i + 1)
				: null;
	}

	private Read ofYear(List<Token> tokens, int from, int at, int number, int months) {
		int to = at;
		while (to < tokens.size() && (this.words.is("article", tokens, to) || this.words.is("label.year", tokens, to)
				|| tokens.get(to).is("/"))) {
			to++;
		}
		Integer year = (to < tokens.size()) ? year(tokens.get(to)) : null;
		return new Read(new Spec.Portion(year, number, months), from, (year != null) ? to + 1 : at);
	}

	/** {@code musim panas 2024}, {@code the winter of 2024}, {@code this summer}. */
	private @Nullable Read season(List<Token> tokens, int at) {
		Deixis before = this.dayFirst ? null : Deixis.at(this.words, tokens, at);
		int i = at + ((before != null) ? before.length() : 0);
		for (String code : List.of("SP", "SU", "FA", "WI")) {
			Found season = this.words.at("season." + code, tokens, i);
			if (season.is()) {
				int to = i + season.length();
				int next = to;
				next += this.words.at("article", tokens, next).length();
				next += this.words.at("label.year", tokens, next).length();
				Integer year = (next < tokens.size()) ? year(tokens.get(next)) : null;
				Deixis after = (year == null && this.dayFirst) ? Deixis.at(this.words, tokens, to) : null;
				to = (year != null) ? next + 1 : to + ((after != null) ? after.length() : 0);
				return new Read(new Spec.Season(code, year), at, to);
			}
		}
		return null;
	}

	/** {@code abad ke-20}, {@code the 20th century}. */
	private @Nullable Read century(List<Token> tokens, int at) {
		Found unit = this.words.at("unit", tokens, at);
		boolean first = unit.is() && TimeUnit.of(unit.number()) == TimeUnit.CENTURY;
		int i = first ? at + unit.length() : at;
		if (i >= tokens.size()) {
			return null;
		}
		Integer number = Digits.ordinal(tokens.get(i).lower());
		if (number == null || number < 11 || number > 22) {
			return null;
		}
		Found after = first ? Found.NONE : this.words.at("unit", tokens, i + 1);
		boolean last = after.is() && TimeUnit.of(after.number()) == TimeUnit.CENTURY;
		return (first || last) ? new Read(new Spec.Years(100 * number - 99, 100), at, i + 1 + after.length()) : null;
	}

	static @Nullable Integer year(Token token) {
		return (token.kind() == Token.Kind.NUMBER) ? Digits.year(token.text()) : null;
	}

}
