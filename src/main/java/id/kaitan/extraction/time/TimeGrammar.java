package id.kaitan.extraction.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.quantity.NumberReader;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of time expressions, over the words of a language ({@code time.txt}): what
 * an expression says and where it ends. Each method looks at one position and returns
 * {@code null} where its kind of expression does not begin.
 */
final class TimeGrammar {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 2199;

	/** What was read and the index after its last token. */
	record Read(Spec spec, int to) {

	}

	private final WordTable words;

	private final NumberReader numbers;

	private final DateGrammar dates;

	TimeGrammar(WordTable words, NumberReader numbers) {
		this.words = words;
		this.numbers = numbers;
		this.dates = new DateGrammar(words);
	}

	/** The longest expression that begins at the token. */
	@Nullable Read at(List<Token> tokens, int at) {
		Read range = range(tokens, at);
		if (range != null) {
			return range;
		}
		Read bound = bound(tokens, at);
		return (bound != null) ? bound : part(tokens, at);
	}

	/** Since, before, until, after, about and a time. */
	private @Nullable Read bound(List<Token> tokens, int at) {
		for (Spec.Open open : Spec.Open.values()) {
			Found word = this.words.at(open.name().toLowerCase(java.util.Locale.ROOT), tokens, at);
			if (word.is()) {
				Read inner = part(tokens, at + word.length());
				if (inner != null && isDate(inner.spec()) && !(inner.spec() instanceof Spec.Relative)) {
					return new Read(new Spec.Bound(open, inner.spec()), inner.to());
				}
			}
		}
		return null;
	}

	private static boolean isDate(Spec spec) {
		return !(spec instanceof Spec.Dateless) && !(spec instanceof Spec.Anniversary);
	}

	/** From one to another; one token such as {@code 2014-2016} is read as dates are. */
	private @Nullable Read range(List<Token> tokens, int at) {
		Found from = this.words.at("from", tokens, at);
		Found between = this.words.at("between", tokens, at);
		int i = at + Math.max(from.length(), between.length());
		Read first = part(tokens, i);
		boolean marked = from.is() || between.is();
		if (first == null || !isDate(first.spec())) {
			return null;
		}
		Found to = this.words.at("to", tokens, first.to());
		boolean dash = first.to() < tokens.size()
				&& (tokens.get(first.to()).is("-") || tokens.get(first.to()).is("\u2013"));
		if (!to.is() && !dash) {
			return null;
		}
		Read second = part(tokens, first.to() + Math.max(to.length(), 1));
		if (second == null || !isDate(second.spec())
				|| (!marked && !dash && !this.words.is("until", tokens, first.to()))) {
			return null;
		}
		return new Read(new Spec.Range(first.spec(), second.spec()), second.to());
	}

	/** Early, mid, late and a period. */
	private @Nullable Read part(List<Token> tokens, int at) {
		Found third = this.words.at("third", tokens, at);
		if (third.is()) {
			int i = at + third.length();
			i += (i < tokens.size() && tokens.get(i).is("-")) ? 1 : 0;
			Read whole = core(tokens, i);
			return (whole != null && isDate(whole.spec()))
					? new Read(new Spec.Part(third.number(), whole.spec()), whole.to()) : null;
		}
		return core(tokens, at);
	}

	private @Nullable Read core(List<Token> tokens, int at) {
		if (at >= tokens.size()) {
			return null;
		}
		Read read = this.dates.at(tokens, at);
		read = (read != null) ? read : words(tokens, at);
		read = (read != null) ? read : counted(tokens, at);
		read = (read != null) ? read : period(tokens, at);
		read = (read != null) ? read : clock(tokens, at);
		return (read != null) ? read : quarter(tokens, at);
	}

	/** Today, yesterday, that day, now. */
	private @Nullable Read words(List<Token> tokens, int at) {
		Found day = this.words.at("day", tokens, at);
		Found previous = this.words.at("previous", tokens, at);
		Found same = this.words.at("same", tokens, at);
		Found past = this.words.at("vague.past", tokens, at);
		Found present = this.words.at("vague.present", tokens, at);
		Found future = this.words.at("vague.future", tokens, at);
		Found duration = this.words.at("vague.duration", tokens, at);
		int most = List.of(day, previous, same, past, present, future, duration)
			.stream()
			.mapToInt(Found::length)
			.max()
			.orElse(0);
		if (most == 0) {
			return null;
		}
		Spec spec;
		if (day.length() == most) {
			spec = new Spec.Period(TimeUnit.DAY, day.number());
		}
		else if (previous.length() == most) {
			spec = new Spec.Relative(1, TimeUnit.of(previous.number()), -1);
		}
		else if (same.length() == most) {
			spec = new Spec.Same();
		}
		else if (duration.length() == most) {
			spec = new Spec.Dateless(TimeExpression.Kind.DURATION, "PXX");
		}
		else {
			spec = new Spec.Dateless(TimeExpression.Kind.DATE,
					(past.length() == most) ? "PAST_REF" : (present.length() == most) ? "PRESENT_REF" : "FUTURE_REF");
		}
		return new Read(spec, at + most);
	}

	/** An amount of units: ago, later, earlier; every; or only how long. */
	private @Nullable Read counted(List<Token> tokens, int at) {
		Found every = this.words.at("every", tokens, at);
		if (every.is()) {
			Found unit = this.words.at("unit", tokens, at + every.length());
			return unit.is()
					? new Read(new Spec.Dateless(TimeExpression.Kind.SET, TimeUnit.of(unit.number()).duration("1")),
							at + every.length() + unit.length())
					: null;
		}
		Integer amount = null;
		TimeUnit unit;
		int to;
		Found one = this.words.at("one", tokens, at);
		Found plural = this.words.at("plural", tokens, at);
		if (one.is()) {
			amount = 1;
			unit = TimeUnit.of(one.number());
			to = at + one.length();
		}
		else if (plural.is()) {
			return new Read(new Spec.Dateless(TimeExpression.Kind.DURATION, "PXY"), at + plural.length());
		}
		else {
			Found several = this.words.at("several", tokens, at);
			NumberReader.Number number = several.is() ? null : this.numbers.at(tokens, at);
			if (!several.is() && number == null) {
				return null;
			}
			int i = at + ((number != null) ? number.length() : several.length());
			i += (i < tokens.size() && tokens.get(i).is("-")) ? 1 : 0;
			Found word = this.words.at("unit", tokens, i);
			if (!word.is()) {
				return null;
			}
			amount = (number != null) ? whole(number.value()) : null;
			if (number != null && amount == null) {
				return null;
			}
			unit = TimeUnit.of(word.number());
			to = i + word.length();
		}
		return counted(tokens, amount, unit, to);
	}

	private Read counted(List<Token> tokens, @Nullable Integer amount, TimeUnit unit, int to) {
		Found later = this.words.at("later", tokens, to);
		Found earlier = this.words.at("earlier", tokens, to);
		Found ago = this.words.at("ago", tokens, to);
		Found ahead = this.words.at("ahead", tokens, to);
		Found afterwards = this.words.at("afterwards", tokens, to);
		if (later.is()) {
			return new Read(new Spec.Relative(amount, unit, 1), to + later.length());
		}
		if (earlier.is()) {
			return new Read(new Spec.Relative(amount, unit, -1), to + earlier.length());
		}
		if (ago.is()) {
			return new Read(new Spec.Offset(amount, unit, -1), to + ago.length());
		}
		if (afterwards.is()) {
			return new Read(new Spec.Relative(amount, unit, 1), to);
		}
		if (ahead.is() && amount != null) {
			return new Read(new Spec.Offset(amount, unit, 1), to + ahead.length());
		}
		Read anniversary = (unit == TimeUnit.YEAR && amount != null) ? anchored(tokens, amount, to) : null;
		return (anniversary != null) ? anniversary : new Read(new Spec.Dateless(TimeExpression.Kind.DURATION,
				unit.duration((amount != null) ? String.valueOf(amount) : "X")), to);
	}

	/** A known event within the next few words: which year this is follows from it. */
	@Nullable Read anchored(List<Token> tokens, int count, int to) {
		for (int i = to; i < Math.min(tokens.size(), to + 5); i++) {
			Found anchor = this.words.at("anchor", tokens, i);
			if (anchor.is()) {
				return new Read(new Spec.Anniversary(count, anchor.number()), to);
			}
			if (tokens.get(i).kind() != Token.Kind.WORD) {
				return null;
			}
		}
		return null;
	}

	private static @Nullable Integer whole(BigDecimal value) {
		return (value.scale() <= 0 && value.precision() <= 4) ? value.intValue() : null;
	}

	/** Last week, tahun ini, next month; bare {@code last}/{@code lalu} needs a unit. */
	private @Nullable Read period(List<Token> tokens, int at) {
		Integer before = deixis(tokens, at);
		if (before != null) {
			int i = at + deixisLength(tokens, at);
			Found unit = this.words.at("unit", tokens, i);
			if (unit.is() && !TimeUnit.of(unit.number()).isClock() && !this.words.has("order", "day first")) {
				return new Read(new Spec.Period(TimeUnit.of(unit.number()), before), i + unit.length());
			}
		}
		Found unit = this.words.at("unit", tokens, at);
		if (unit.is() && !TimeUnit.of(unit.number()).isClock() && this.words.has("order", "day first")) {
			int i = at + unit.length();
			Integer after = deixis(tokens, i);
			boolean name = unit.number() == 4 && tokens.get(at).isCapital();
			if (after != null && !name) {
				return new Read(new Spec.Period(TimeUnit.of(unit.number()), after), i + deixisLength(tokens, i));
			}
		}
		return null;
	}

	private @Nullable Integer deixis(List<Token> tokens, int at) {
		return DateGrammar.deixis(this.words, tokens, at);
	}

	private int deixisLength(List<Token> tokens, int at) {
		return DateGrammar.deixisLength(this.words, tokens, at);
	}

	private @Nullable Read clock(List<Token> tokens, int at) {
		Found clock = this.words.at("clock", tokens, at);
		if (clock.is() && at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER) {
			int to = at + 2;
			to += this.words.at("zone", tokens, to).length();
			return new Read(
					new Spec.Dateless(TimeExpression.Kind.TIME, "T" + tokens.get(at + 1).text().replace('.', ':')), to);
		}
		if (tokens.get(at).kind() == Token.Kind.NUMBER) {
			Found pm = this.words.at("pm", tokens, at + 1);
			if (pm.is()) {
				return new Read(new Spec.Dateless(TimeExpression.Kind.TIME, "T"), at + 1 + pm.length());
			}
		}
		return null;
	}

	private @Nullable Read quarter(List<Token> tokens, int at) {
		Found quarter = this.words.at("quarter", tokens, at);
		Found ordinal = quarter.is() ? this.words.at("ordinal", tokens, at + quarter.length())
				: this.words.at("ordinal", tokens, at);
		if (!quarter.is() && ordinal.is()) {
			quarter = this.words.at("quarter", tokens, at + ordinal.length());
		}
		if (!quarter.is() || !ordinal.is()) {
			return null;
		}
		int to = at + quarter.length() + ordinal.length();
		while (to < tokens.size()
				&& (this.words.is("article", tokens, to) || this.words.is("label.year", tokens, to))) {
			to++;
		}
		Integer year = (to < tokens.size()) ? DateGrammar.year(tokens.get(to)) : null;
		return new Read(new Spec.Quarter(year, ordinal.number()), (year != null) ? to + 1 : to);
	}

	static boolean isYear(int number) {
		return number >= FIRST_YEAR && number <= LAST_YEAR;
	}

	static DayOfWeek weekday(int number) {
		return DayOfWeek.of(number);
	}

}
