package id.kaitan.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.quantity.NumberReader;
import id.kaitan.extraction.text.Token;
import id.kaitan.extraction.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of time expressions, over the words of a language ({@code time.txt}): what
 * an expression says and where it ends. It composes ranges, bounds and parts of what the
 * grammars of dates, years, weekdays, counts, periods and hours read. Each method looks
 * at one position and returns {@code null} where its kind of expression does not begin.
 */
final class TimeGrammar {

	/** How many tokens after {@code mid-September} may belong to it. */
	private static final int LONGEST_REST = 6;

	private final WordTable words;

	private final ClockGrammar clocks;

	private final DateGrammar dates;

	private final WeekdayGrammar weekdays;

	private final YearGrammar years;

	private final CountGrammar counts;

	private final PeriodGrammar periods;

	TimeGrammar(WordTable words, NumberReader numbers) {
		this.words = words;
		this.clocks = new ClockGrammar(words);
		this.dates = new DateGrammar(words);
		this.weekdays = new WeekdayGrammar(words, this.dates, this.clocks);
		this.years = new YearGrammar(words, numbers);
		this.counts = new CountGrammar(words, numbers);
		this.periods = new PeriodGrammar(words);
	}

	/** The expression that begins at the token. */
	@Nullable Read at(List<Token> tokens, int at) {
		Read read = range(tokens, at);
		read = (read != null) ? read : bound(tokens, at);
		return (read != null) ? read : part(tokens, at);
	}

	/**
	 * A number of years since a known event, after the number: see {@link CountGrammar}.
	 */
	@Nullable Read anchored(List<Token> tokens, int from, int count, int to) {
		return this.counts.anchored(tokens, from, count, to);
	}

	/** Since, before, until, after, about and a time. */
	private @Nullable Read bound(List<Token> tokens, int at) {
		for (Spec.Open open : Spec.Open.values()) {
			Found word = this.words.at(open.name().toLowerCase(Locale.ROOT), tokens, at);
			Read inner = word.is() ? part(tokens, at + word.length()) : null;
			if (inner != null && mayBound(open, inner.spec())) {
				return new Read(new Spec.Bound(open, inner), at, inner.to());
			}
		}
		return null;
	}

	private static boolean mayBound(Spec.Open open, Spec spec) {
		boolean about = open == Spec.Open.ABOUT && (spec instanceof Spec.Relative
				|| spec instanceof Spec.Dateless dateless && dateless.kind() == TimeExpression.Kind.DURATION);
		return about || isDate(spec) && !(spec instanceof Spec.Relative);
	}

	private static boolean isDate(Spec spec) {
		return !(spec instanceof Spec.Dateless) && !(spec instanceof Spec.Anniversary)
				&& !(spec instanceof Spec.Moment moment && moment.day() == null);
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
		return new Read(new Spec.Range(first, second), at, second.to());
	}

	/** Early, mid, late and a period. */
	private @Nullable Read part(List<Token> tokens, int at) {
		Found third = this.words.at("third", tokens, at);
		if (!third.is() || this.words.at("weekend", tokens, at).length() > third.length()) {
			Read prefixed = prefixed(tokens, at);
			return (prefixed != null) ? prefixed : core(tokens, at);
		}
		int i = at + third.length();
		i += (i < tokens.size() && tokens.get(i).is("-")) ? 1 : 0;
		Read whole = core(tokens, i);
		Found unit = (whole == null) ? this.words.at("whole", tokens, i) : Found.NONE;
		if (unit.is()) {
			// The end of the year: of this one.
			return new Read(new Spec.Part(third.number(), new Spec.Period(TimeUnit.of(unit.number()), 0)), at,
					i + unit.length());
		}
		return (whole != null && isDate(whole.spec()))
				? new Read(new Spec.Part(third.number(), whole.spec()), at, whole.to()) : core(tokens, at);
	}

	/** {@code mid-September}, {@code mid-2023}: one token that is two words. */
	private @Nullable Read prefixed(List<Token> tokens, int at) {
		Token token = (at < tokens.size()) ? tokens.get(at) : null;
		int hyphen = (token != null) ? token.text().indexOf('-') : -1;
		if (token == null || hyphen < 1) {
			return null;
		}
		List<Token> parts = new ArrayList<>(Tokenizer.tokens(token.text().substring(0, hyphen)));
		Found third = this.words.at("third", parts, 0);
		if (!third.is() || parts.size() > 1) {
			return null;
		}
		parts.addAll(Tokenizer.tokens(token.text().substring(hyphen + 1)));
		int shift = at + 1 - parts.size();
		parts.addAll(tokens.subList(at + 1, Math.min(at + 1 + LONGEST_REST, tokens.size())));
		Read whole = core(parts, 1);
		return (whole != null && isDate(whole.spec()))
				? new Read(new Spec.Part(third.number(), whole.spec()), at, whole.to() + shift) : null;
	}

	private @Nullable Read core(List<Token> tokens, int at) {
		if (at >= tokens.size()) {
			return null;
		}
		Read read = this.weekdays.at(tokens, at);
		if (read == null) {
			read = this.dates.at(tokens, at);
			read = (read != null) ? this.clocks.after(tokens, read) : null;
		}
		read = (read != null) ? read : this.years.at(tokens, at);
		read = (read != null) ? read : this.counts.at(tokens, at);
		if (read == null) {
			read = this.periods.at(tokens, at);
			read = (read != null && read.spec() instanceof Spec.Period period && period.unit() == TimeUnit.DAY)
					? this.clocks.after(tokens, read) : read;
		}
		read = (read != null) ? read : this.clocks.at(tokens, at);
		return (read != null) ? trailed(tokens, read) : null;
	}

	/**
	 * {@code 24 Desember 2014 lalu}, {@code Minggu pagi itu}: a word after a whole date
	 * that adds nothing to it.
	 */
	private Read trailed(List<Token> tokens, Read read) {
		boolean whole = read.spec() instanceof Spec.Calendar || read.spec() instanceof Spec.Moment
				|| read.spec() instanceof Spec.Weekday || read.spec() instanceof Spec.MonthOf;
		return whole ? read.upTo(read.to() + this.words.at("trail", tokens, read.to()).length()) : read;
	}

}
