package id.kaitan.extraction.time;

import java.time.DayOfWeek;
import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.text.Token;
import id.kaitan.extraction.time.TimeGrammar.Read;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of dates of the calendar: days, months, years, weekdays, decades, in the
 * order that the language writes them.
 */
final class DateGrammar {

	private final WordTable words;

	private final boolean dayFirst;

	DateGrammar(WordTable words) {
		this.words = words;
		this.dayFirst = words.has("order", "day first");
	}

	@Nullable Read at(List<Token> tokens, int at) {
		Read weekday = weekday(tokens, at);
		if (weekday != null) {
			return weekday;
		}
		int i = at + this.words.at("label", tokens, at).length();
		Read date = calendar(tokens, i);
		if (date == null && i > at) {
			Read yearly = year(tokens, at);
			return (yearly != null) ? yearly : calendar(tokens, at);
		}
		if (date != null) {
			return daypart(tokens, date);
		}
		return year(tokens, at);
	}

	/** {@code Rabu (3/9)}, {@code Wednesday, 3 September}, {@code last Tuesday}. */
	private @Nullable Read weekday(List<Token> tokens, int at) {
		Integer weeks = this.dayFirst ? null : deixis(this.words, tokens, at);
		int i = at + ((weeks != null) ? deixisLength(this.words, tokens, at) : 0);
		Found label = this.words.at("label", tokens, i);
		Found name = this.words.at("weekday", tokens, i);
		if (!name.is() && label.is()) {
			i += label.length();
			name = this.words.at("weekday", tokens, i);
		}
		if (!name.is() || !tokens.get(i).isCapital()) {
			return null;
		}
		DayOfWeek day = TimeGrammar.weekday(name.number());
		int to = i + name.length();
		to += (to < tokens.size() && tokens.get(to).is(".") && tokens.get(to - 1).text().length() <= 4) ? 1 : 0;
		int after = to + this.words.at("daypart", tokens, to).length();
		int open = after;
		while (open < tokens.size() && (tokens.get(open).is("(") || tokens.get(open).is(",")
				|| this.words.is("label", tokens, open) || this.words.is("article", tokens, open))) {
			open++;
		}
		Read date = (weeks == null) ? calendar(tokens, open) : null;
		if (date != null && date.spec() instanceof Spec.Calendar given && given.day() != null) {
			to = date.to();
			to += (to < tokens.size() && tokens.get(to).is(")")) ? 1 : 0;
			to += this.words.at("daypart", tokens, to).length();
			return new Read(new Spec.Calendar(given.year(), given.month(), given.day(), day), to);
		}
		if (weeks == null) {
			weeks = deixis(this.words, tokens, after);
			if (weeks != null) {
				after += deixisLength(this.words, tokens, after);
			}
			else {
				Found unit = this.words.at("unit", tokens, after);
				Integer week = (unit.is() && unit.number() == 4) ? deixis(this.words, tokens, after + unit.length())
						: null;
				Integer english = deixis(this.words, tokens, after);
				if (week != null) {
					after += unit.length();
					after += deixisLength(this.words, tokens, after);
					return new Read(new Spec.Weekday(day, week, 0), after);
				}
				weeks = english;
			}
			return new Read(new Spec.Weekday(day, null, (weeks != null) ? weeks : 0), after);
		}
		to += this.words.at("daypart", tokens, to).length();
		return new Read(new Spec.Weekday(day, null, weeks), to);
	}

	/** Day, month, year in the orders of the language, or one token of digits. */
	private @Nullable Read calendar(List<Token> tokens, int at) {
		if (at >= tokens.size()) {
			return null;
		}
		Token token = tokens.get(at);
		if (token.kind() == Token.Kind.NUMBER) {
			Read digits = Digits.date(token.text(), this.dayFirst, at + 1);
			if (digits != null) {
				return digits;
			}
			int next = at + 1;
			next += (!this.dayFirst && this.words.is("article", tokens, next)) ? 1 : 0;
			Integer day = Digits.day(token.text());
			String[] days = token.text().split("-", -1);
			Found month = month(tokens, next);
			if (month.is() && (day != null || days.length == 2)) {
				Read read = year(tokens, next + month.length(), month.number(), day);
				if (day == null) {
					return spread(read, days);
				}
				return read;
			}
			return null;
		}
		Found month = month(tokens, at);
		if (!month.is()) {
			return null;
		}
		return monthFirst(tokens, at, month);
	}

	private @Nullable Read monthFirst(List<Token> tokens, int at, Found month) {
		int to = at + month.length();
		to += (to < tokens.size() && tokens.get(to).is(".") && month.length() == 1
				&& tokens.get(at).text().length() <= 4) ? 1 : 0;
		Token next = (to < tokens.size()) ? tokens.get(to) : null;
		if (next != null && !this.dayFirst && next.kind() == Token.Kind.NUMBER) {
			Integer day = Digits.day(next.text());
			String[] days = next.text().split("-", -1);
			if (day != null) {
				return year(tokens, to + 1, month.number(), day);
			}
			if (days.length == 2 && Digits.day(days[0]) != null) {
				return spread(year(tokens, to + 1, month.number(), null), days);
			}
		}
		Read whole = year(tokens, to, month.number(), null);
		if (whole.to() > to || !isModal(tokens, at, month)) {
			return whole;
		}
		return null;
	}

	/**
	 * {@code may} and {@code march} are months only in capitals and after a preposition.
	 */
	private boolean isModal(List<Token> tokens, int at, Found month) {
		boolean safe = this.words.is("in", tokens, at - 1) || this.words.is("third", tokens, at - 1)
				|| deixis(this.words, tokens, at - 1) != null || this.words.is("label", tokens, at - 1);
		return tokens.get(at).text().length() <= 5 && !safe && !this.dayFirst
				|| tokens.get(at).text().length() <= 3 && !safe;
	}

	private Found month(List<Token> tokens, int at) {
		Found month = this.words.at("month", tokens, at);
		return (month.is() && tokens.get(at).isCapital()) ? month : Found.NONE;
	}

	/** After day and month: a year, or last, this or next year. */
	private Read year(List<Token> tokens, int at, int month, @Nullable Integer day) {
		int i = at;
		while (i < tokens.size() && (tokens.get(i).is(",") || this.words.is("label.year", tokens, i)
				|| this.words.is("article", tokens, i) && !this.dayFirst)) {
			i++;
		}
		Integer year = (i < tokens.size()) ? year(tokens.get(i)) : null;
		if (year != null) {
			return new Read(new Spec.Calendar(year, month, day, null), i + 1);
		}
		Found unit = this.words.at("unit", tokens, at);
		Integer years = (unit.is() && unit.number() == 6) ? deixis(this.words, tokens, at + unit.length()) : null;
		if (years != null) {
			int to = at + unit.length();
			return new Read(new Spec.MonthOf(month, day, years, 0), to + deixisLength(this.words, tokens, to));
		}
		Integer direction = deixis(this.words, tokens, at);
		if (direction != null && this.dayFirst) {
			return new Read(new Spec.MonthOf(month, day, null, direction), at + deixisLength(this.words, tokens, at));
		}
		if (!this.dayFirst) {
			Integer before = deixis(this.words, tokens, at);
			Found after = (before != null) ? this.words.at("unit", tokens, at + deixisLength(this.words, tokens, at))
					: Found.NONE;
			if (before != null && after.is() && after.number() == 6) {
				return new Read(new Spec.MonthOf(month, day, before, 0),
						at + deixisLength(this.words, tokens, at) + after.length());
			}
		}
		return new Read(new Spec.Calendar(null, month, day, null), at);
	}

	private static @Nullable Read spread(Read month, String[] days) {
		Integer first = Digits.day(days[0]);
		Integer last = Digits.day(days[1]);
		if (first == null || last == null || !(month.spec() instanceof Spec.Calendar given)) {
			return null;
		}
		return new Read(new Spec.Range(new Spec.Calendar(given.year(), given.month(), first, null),
				new Spec.Calendar(given.year(), given.month(), last, null)), month.to());
	}

	/**
	 * A year alone, a decade, a span of years; only where the words before ask for one.
	 */
	private @Nullable Read year(List<Token> tokens, int at) {
		Found label = this.words.at("label.year", tokens, at);
		int i = at + label.length();
		if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
			return null;
		}
		boolean opened = at > 0 && tokens.get(at - 1).is("(") && at + 1 < tokens.size()
				&& (tokens.get(at + 1).is(")") || tokens.get(at + 1).is("-") || tokens.get(at + 1).is("\u2013"));
		boolean asked = label.is() || this.words.is("in", tokens, at - 1) || opened
				|| at > 0 && (tokens.get(at - 1).is("-") || this.words.is("to", tokens, at - 1))
						&& this.words.is("in", tokens, at - 3);
		Token token = tokens.get(i);
		Read decade = Digits.decade(token.text(), tokens, i, this.words);
		if (decade != null) {
			return decade;
		}
		Integer year = year(token);
		boolean named = at > 0 && tokens.get(at - 1).kind() == Token.Kind.WORD && tokens.get(at - 1).isCapital();
		if (year != null && (asked || named && year > 1900 && year < 2100)) {
			int to = i + 1;
			to += (deixis(this.words, tokens, to) != null && this.dayFirst) ? deixisLength(this.words, tokens, to) : 0;
			return new Read(new Spec.Calendar(year, null, null, null), to);
		}
		String[] years = token.text().split("-", -1);
		Integer first = (years.length == 2) ? Digits.year(years[0]) : null;
		Integer last = (years.length == 2) ? Digits.year(years[1]) : null;
		if (first != null && last != null && first < last) {
			return new Read(new Spec.Range(new Spec.Calendar(first, null, null, null),
					new Spec.Calendar(last, null, null, null)), i + 1);
		}
		return null;
	}

	private Read daypart(List<Token> tokens, Read date) {
		return new Read(date.spec(), date.to() + this.words.at("daypart", tokens, date.to()).length());
	}

	static @Nullable Integer year(Token token) {
		return (token.kind() == Token.Kind.NUMBER) ? Digits.year(token.text()) : null;
	}

	/** -1 for last, 0 for this, 1 for next. */
	static @Nullable Integer deixis(WordTable words, List<Token> tokens, int at) {
		return words.is("last", tokens, at) ? Integer.valueOf(-1) : words.is("this", tokens, at) ? Integer.valueOf(0)
				: words.is("next", tokens, at) ? Integer.valueOf(1) : null;
	}

	static int deixisLength(WordTable words, List<Token> tokens, int at) {
		return Math.max(words.at("last", tokens, at).length(),
				Math.max(words.at("this", tokens, at).length(), words.at("next", tokens, at).length()));
	}

}
