package id.kaitan.extraction.time;

import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of words that point from now or from a time told before: {@code kemarin},
 * {@code that day}, {@code pekan lalu}, {@code the following year}, {@code saat ini}.
 */
final class PeriodGrammar {

	private static final List<String> VAGUE = List.of("vague.past", "vague.present", "vague.future", "vague.duration");

	private static final List<Spec> MEANINGS = List.of(new Spec.Dateless(TimeExpression.Kind.DATE, "PAST_REF"),
			new Spec.Dateless(TimeExpression.Kind.DATE, "PRESENT_REF"),
			new Spec.Dateless(TimeExpression.Kind.DATE, "FUTURE_REF"),
			new Spec.Dateless(TimeExpression.Kind.DURATION, "PXX"));

	private final WordTable words;

	private final boolean dayFirst;

	PeriodGrammar(WordTable words) {
		this.words = words;
		this.dayFirst = words.has("order", "day first");
	}

	@Nullable Read at(List<Token> tokens, int at) {
		Read read = words(tokens, at);
		read = (read != null) ? read : unit(tokens, at);
		return (read != null) ? read : told(tokens, at);
	}

	/** Today, yesterday, that day, now: the longest phrase counts. */
	private @Nullable Read words(List<Token> tokens, int at) {
		Found day = this.words.at("day", tokens, at);
		Found previous = this.words.at("previous", tokens, at);
		Found following = this.words.at("following", tokens, at);
		Found same = this.words.at("same", tokens, at);
		int most = Math.max(Math.max(day.length(), previous.length()), Math.max(following.length(), same.length()));
		Spec spec = (most == 0) ? null
				: (day.length() == most) ? new Spec.Period(TimeUnit.DAY, day.number())
						: (previous.length() == most) ? new Spec.Relative(1, TimeUnit.of(previous.number()), -1)
								: (following.length() == most)
										? new Spec.Relative(1, TimeUnit.of(following.number()), 1) : new Spec.Same();
		for (int i = 0; i < VAGUE.size(); i++) {
			Found vague = this.words.at(VAGUE.get(i), tokens, at);
			if (vague.length() > most) {
				most = vague.length();
				spec = MEANINGS.get(i);
			}
		}
		return (spec != null) ? new Read(spec, at, at + most) : null;
	}

	/** Last week, tahun ini, next month; bare {@code last}/{@code lalu} needs a unit. */
	private @Nullable Read unit(List<Token> tokens, int at) {
		Deixis deixis = Deixis.before(this.words, tokens, at);
		int i = at + ((deixis != null) ? deixis.length() : 0);
		Found unit = this.words.at("unit", tokens, i);
		if (!unit.is() || TimeUnit.of(unit.number()).isClock()) {
			return null;
		}
		int to = i + unit.length();
		if (this.dayFirst && deixis == null) {
			boolean weekday = TimeUnit.of(unit.number()) == TimeUnit.WEEK && this.words.is("weekday", tokens, at)
					&& tokens.get(at).isCapital() && at > 0 && tokens.get(at - 1).kind() == Token.Kind.WORD;
			deixis = weekday ? null : Deixis.at(this.words, tokens, to);
			to += (deixis != null) ? deixis.length() : 0;
		}
		return (deixis != null) ? new Read(new Spec.Period(TimeUnit.of(unit.number()), deixis.amount()), at, to) : null;
	}

	/**
	 * {@code tahun berikutnya}, {@code the previous month}: from the time told before.
	 */
	private @Nullable Read told(List<Token> tokens, int at) {
		Found before = this.words.at("told.before", tokens, at);
		Found after = this.words.at("told.after", tokens, at);
		int i = at + (this.dayFirst ? 0 : Math.max(before.length(), after.length()));
		Found unit = this.words.at("unit", tokens, i);
		if (!unit.is()) {
			return null;
		}
		int to = i + unit.length();
		if (this.dayFirst) {
			before = this.words.at("told.before", tokens, to);
			after = this.words.at("told.after", tokens, to);
			to += Math.max(before.length(), after.length());
		}
		return (before.is() || after.is())
				? new Read(new Spec.Relative(1, TimeUnit.of(unit.number()), before.is() ? -1 : 1), at, to) : null;
	}

}
