package id.kaitan.extraction.time;

import java.time.DayOfWeek;
import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of weekdays and weekends: {@code Rabu (3/9)},
 * {@code Wednesday, 3 September}, {@code last Tuesday}, {@code Kamis malam pekan lalu}.
 */
final class WeekdayGrammar {

	private final WordTable words;

	private final DateGrammar dates;

	private final ClockGrammar clocks;

	private final boolean dayFirst;

	WeekdayGrammar(WordTable words, DateGrammar dates, ClockGrammar clocks) {
		this.words = words;
		this.dates = dates;
		this.clocks = clocks;
		this.dayFirst = words.has("order", "day first");
	}

	@Nullable Read at(List<Token> tokens, int at) {
		Read weekend = weekend(tokens, at);
		if (weekend != null) {
			return weekend;
		}
		Deixis before = Deixis.before(this.words, tokens, at);
		int i = at + ((before != null) ? before.length() : 0);
		Found name = this.words.at("weekday", tokens, i);
		if (!name.is()) {
			i += this.words.at("label", tokens, i).length();
			name = this.words.at("weekday", tokens, i);
		}
		if (!name.is() || !tokens.get(i).isCapital() && !this.words.has("case", "lower")) {
			return null;
		}
		DayOfWeek day = DayOfWeek.of(name.number());
		int to = i + name.length();
		to += (to < tokens.size() && tokens.get(to).is(".") && tokens.get(to - 1).text().length() <= 4) ? 1 : 0;
		if (before != null) {
			return this.clocks.after(tokens, new Read(new Spec.Weekday(day, null, before.amount()), at, to));
		}
		return named(tokens, at, day, to);
	}

	/** After the weekday's name: a part of the day, a date, a week. */
	private Read named(List<Token> tokens, int at, DayOfWeek day, int to) {
		Read part = this.clocks.daypart(tokens, to);
		int after = (part != null) ? part.to() : to;
		int open = after;
		while (open < tokens.size() && (tokens.get(open).is("(") || tokens.get(open).is(",")
				|| this.words.is("label", tokens, open) || this.words.is("article", tokens, open))) {
			open++;
		}
		Read date = this.dates.calendar(tokens, open);
		if (date != null && date.spec() instanceof Spec.Calendar given && given.day() != null) {
			int end = date.to();
			end += (end < tokens.size() && tokens.get(end).is(")")) ? 1 : 0;
			Spec whole = new Spec.Calendar(given.year(), given.month(), given.day(), day);
			Read read = new Read(whole, at, end);
			return (part != null) ? moment(read, part) : this.clocks.after(tokens, read);
		}
		Deixis week = Deixis.afterUnit(this.words, tokens, after, TimeUnit.WEEK);
		Deixis other = (week == null) ? Deixis.beforeUnit(this.words, tokens, after, TimeUnit.WEEK) : week;
		if (other != null) {
			Read read = new Read(new Spec.Weekday(day, other.amount(), 0), at, after + other.length());
			return (part != null) ? moment(read, part) : this.clocks.after(tokens, read);
		}
		Deixis direction = this.dayFirst ? Deixis.at(this.words, tokens, after) : null;
		Read read = new Read(new Spec.Weekday(day, null, (direction != null) ? direction.amount() : 0), at,
				after + ((direction != null) ? direction.length() : 0));
		return (part != null) ? moment(read, part) : this.clocks.after(tokens, read);
	}

	private static Read moment(Read day, Read part) {
		return (part.spec() instanceof Spec.Moment moment)
				? new Read(new Spec.Moment(day.spec(), moment.clock()), day.from(), Math.max(day.to(), part.to()))
				: day;
	}

	private @Nullable Read weekend(List<Token> tokens, int at) {
		Deixis before = Deixis.before(this.words, tokens, at);
		int i = at + ((before != null) ? before.length() : 0);
		Found weekend = this.words.at("weekend", tokens, i);
		if (!weekend.is()) {
			return null;
		}
		int to = i + weekend.length();
		Deixis after = this.dayFirst ? Deixis.at(this.words, tokens, to) : null;
		Deixis said = (before != null) ? before : after;
		return new Read(new Spec.Weekend((said != null) ? said.amount() : null), at,
				to + ((after != null) ? after.length() : 0));
	}

}
