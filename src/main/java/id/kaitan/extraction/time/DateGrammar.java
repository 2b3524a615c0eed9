package id.kaitan.extraction.time;

import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of dates of the calendar: days and months, in the order that the language
 * writes them, with the year where it is given.
 */
final class DateGrammar {

	private static final int LONGEST_ABBREVIATION = 4;

	private final WordTable words;

	private final boolean dayFirst;

	/** Whether months are written in lower case. */
	private final boolean lowerCase;

	DateGrammar(WordTable words) {
		this.words = words;
		this.dayFirst = words.has("order", "day first");
		this.lowerCase = words.has("case", "lower");
	}

	@Nullable Read at(List<Token> tokens, int at) {
		int i = at + this.words.at("label", tokens, at).length();
		Read date = calendar(tokens, i);
		if (date == null && i > at) {
			date = dayOfMonth(tokens, i);
			date = (date != null) ? date : calendar(tokens, at);
		}
		return (date != null) ? new Read(date.spec(), at, date.to()) : null;
	}

	/** {@code tanggal 24 kemarin}, {@code tanggal 5 bulan depan}. */
	private @Nullable Read dayOfMonth(List<Token> tokens, int at) {
		Integer day = (at < tokens.size() && this.words.is("label.day", tokens, at - 1))
				? Digits.day(tokens.get(at).text()) : null;
		if (day == null) {
			return null;
		}
		Deixis month = Deixis.afterUnit(this.words, tokens, at + 1, TimeUnit.MONTH);
		if (month != null) {
			return new Read(new Spec.DayOfMonth(day, month.amount(), 0), at, at + 1 + month.length());
		}
		Deixis direction = Deixis.at(this.words, tokens, at + 1);
		return (direction != null)
				? new Read(new Spec.DayOfMonth(day, null, direction.amount()), at, at + 1 + direction.length())
				: new Read(new Spec.DayOfMonth(day, null, 0), at, at + 1);
	}

	/** Day, month, year in the orders of the language, or one token of digits. */
	@Nullable Read calendar(List<Token> tokens, int at) {
		if (at < 0 || at >= tokens.size()) {
			return null;
		}
		Token token = tokens.get(at);
		if (token.kind() == Token.Kind.NUMBER) {
			Spec digits = Digits.date(token.text(), this.dayFirst);
			return (digits != null) ? new Read(digits, at, at + 1) : dayFirst(tokens, at);
		}
		Found month = month(tokens, at);
		return month.is() ? monthFirst(tokens, at, month) : null;
	}

	/** {@code 3 September 2025}, {@code 16-17 Juni}, {@code 1 hingga 5 Mei 2025}. */
	private @Nullable Read dayFirst(List<Token> tokens, int at) {
		int next = at + 1;
		next += this.words.is("article", tokens, next) ? 1 : 0;
		Integer day = Digits.day(tokens.get(at).text());
		String[] days = tokens.get(at).text().split("-", -1);
		Found month = month(tokens, next);
		if (month.is() && day != null) {
			return year(tokens, at, afterMonth(tokens, next, month), month.number(), day);
		}
		if (month.is() && days.length == 2) {
			return spread(year(tokens, at, next + month.length(), month.number(), null), Digits.day(days[0]),
					Digits.day(days[1]));
		}
		if (day == null) {
			return null;
		}
		Read joined = joined(tokens, at, day);
		if (joined != null) {
			return joined;
		}
		Found to = this.words.at("to", tokens, at + 1);
		int last = at + 1 + Math.max(to.length(), isDash(tokens, at + 1) ? 1 : 0);
		Integer end = (last > at + 1 && last < tokens.size()) ? Digits.day(tokens.get(last).text()) : null;
		Found shared = (end != null) ? month(tokens, last + 1) : Found.NONE;
		return (shared.is() && end != null && day < end)
				? spread(year(tokens, at, last + 1 + shared.length(), shared.number(), null), day, end) : null;
	}

	/** {@code 28 Februari-2 Maret 2025}: the hyphen joins month and day into a token. */
	private @Nullable Read joined(List<Token> tokens, int at, int day) {
		String[] sides = (at + 1 < tokens.size()) ? tokens.get(at + 1).text().split("-", -1) : new String[0];
		Integer last = (sides.length == 2) ? Digits.day(sides[1]) : null;
		if (last == null) {
			return null;
		}
		Found first = this.words.at("month", List.of(word(sides[0])), 0);
		Found second = month(tokens, at + 2);
		if (!first.is() || !second.is()) {
			return null;
		}
		Read end = year(tokens, at, at + 2 + second.length(), second.number(), last);
		return new Read(new Spec.Range(new Read(new Spec.Calendar(null, first.number(), day, null), at, at + 1), end),
				at, end.to());
	}

	private static Token word(String text) {
		return new Token(0, text.length(), text, text.toLowerCase(java.util.Locale.ROOT), Token.Kind.WORD);
	}

	private static boolean isDash(List<Token> tokens, int at) {
		return at < tokens.size() && (tokens.get(at).is("-") || tokens.get(at).is("\u2013"));
	}

	private @Nullable Read monthFirst(List<Token> tokens, int at, Found month) {
		int to = afterMonth(tokens, at, month);
		Token next = (to < tokens.size()) ? tokens.get(to) : null;
		if (next != null && !this.dayFirst && next.kind() == Token.Kind.NUMBER) {
			Integer day = Digits.day(next.text());
			String[] days = next.text().split("-", -1);
			if (day != null) {
				return year(tokens, at, to + 1, month.number(), day);
			}
			if (days.length == 2 && Digits.day(days[0]) != null) {
				return spread(year(tokens, at, to + 1, month.number(), null), Digits.day(days[0]), Digits.day(days[1]));
			}
		}
		Read whole = year(tokens, at, to, month.number(), null);
		return (whole.to() > to || !isModal(tokens, at)) ? whole : null;
	}

	/** After the month and the full stop of an abbreviated one before a number. */
	private static int afterMonth(List<Token> tokens, int at, Found month) {
		int to = at + month.length();
		boolean stop = to + 1 < tokens.size() && tokens.get(to).is(".") && month.length() == 1
				&& tokens.get(at).text().length() <= LONGEST_ABBREVIATION
				&& tokens.get(to + 1).kind() == Token.Kind.NUMBER;
		return stop ? to + 1 : to;
	}

	/**
	 * {@code may} and {@code march} are months only in capitals and after a preposition.
	 */
	private boolean isModal(List<Token> tokens, int at) {
		if (this.lowerCase) {
			return false;
		}
		boolean safe = this.words.is("in", tokens, at - 1) || this.words.is("third", tokens, at - 1)
				|| Deixis.at(this.words, tokens, at - 1) != null || this.words.is("label", tokens, at - 1);
		return tokens.get(at).text().length() <= 5 && !safe && !this.dayFirst
				|| tokens.get(at).text().length() <= 3 && !safe;
	}

	private Found month(List<Token> tokens, int at) {
		Found month = this.words.at("month", tokens, at);
		return (month.is() && (tokens.get(at).isCapital() || this.lowerCase)) ? month : Found.NONE;
	}

	/** After day and month: a year, or last, this or next year. */
	private Read year(List<Token> tokens, int from, int at, int month, @Nullable Integer day) {
		int i = at;
		while (i < tokens.size() && (tokens.get(i).is(",") || this.words.is("label.year", tokens, i)
				|| this.words.is("article", tokens, i))) {
			i++;
		}
		Integer year = (i < tokens.size()) ? YearGrammar.year(tokens.get(i)) : null;
		if (year != null) {
			return new Read(new Spec.Calendar(year, month, day, null), from, i + 1);
		}
		Deixis years = Deixis.afterUnit(this.words, tokens, at, TimeUnit.YEAR);
		if (years == null && !this.dayFirst) {
			int before = at + this.words.at("article", tokens, at).length();
			years = Deixis.beforeUnit(this.words, tokens, before, TimeUnit.YEAR);
			years = (years != null) ? new Deixis(years.amount(), years.length() + before - at) : null;
		}
		if (years != null) {
			return new Read(new Spec.MonthOf(month, day, years.amount(), 0), from, at + years.length());
		}
		Deixis direction = this.dayFirst ? Deixis.at(this.words, tokens, at) : null;
		if (direction != null) {
			return new Read(new Spec.MonthOf(month, day, null, direction.amount()), from, at + direction.length());
		}
		return new Read(new Spec.Calendar(null, month, day, null), from, at);
	}

	private static @Nullable Read spread(Read month, @Nullable Integer first, @Nullable Integer last) {
		if (first == null || last == null || !(month.spec() instanceof Spec.Calendar given)) {
			return null;
		}
		Spec start = new Spec.Calendar(given.year(), given.month(), first, null);
		Spec end = new Spec.Calendar(given.year(), given.month(), last, null);
		return new Read(
				new Spec.Range(new Read(start, month.from(), month.to()), new Read(end, month.from(), month.to())),
				month.from(), month.to());
	}

}
