package id.kaitan.extraction.time;

import java.math.BigDecimal;
import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.quantity.NumberReader;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of counted units: {@code dua hari lalu}, {@code three weeks later},
 * {@code 20 tahun terakhir}, {@code every year}, {@code enam bulan}.
 */
final class CountGrammar {

	private static final int ANCHOR_DISTANCE = 5;

	private final WordTable words;

	private final NumberReader numbers;

	private final boolean dayFirst;

	/** So many units; the amount is {@code null} where it is not told. */
	private record Count(@Nullable Integer amount, TimeUnit unit, int to) {

	}

	CountGrammar(WordTable words, NumberReader numbers) {
		this.words = words;
		this.numbers = numbers;
		this.dayFirst = words.has("order", "day first");
	}

	@Nullable Read at(List<Token> tokens, int at) {
		Found every = this.words.at("every", tokens, at);
		if (every.is()) {
			Found unit = this.words.at("unit", tokens, at + every.length());
			return unit.is()
					? new Read(new Spec.Dateless(TimeExpression.Kind.SET, TimeUnit.of(unit.number()).duration("1")), at,
							at + every.length() + unit.length())
					: null;
		}
		Found past = this.words.at("ago.before", tokens, at);
		Count ago = past.is() ? count(tokens, at + past.length()) : null;
		if (ago != null) {
			return new Read(new Spec.Offset(ago.amount(), ago.unit(), -1), at, ago.to());
		}
		Deixis before = Deixis.before(this.words, tokens, at);
		if (before != null) {
			Count lapse = count(tokens, at + before.length());
			if (lapse != null && before.amount() != 0) {
				return new Read(new Spec.Lapse(lapse.amount(), lapse.unit(), before.amount()), at, lapse.to());
			}
		}
		Found plural = this.words.at("plural", tokens, at);
		if (plural.is()) {
			return new Read(new Spec.Dateless(TimeExpression.Kind.DURATION, TimeUnit.of(plural.number()).duration("X")),
					at, at + plural.length());
		}
		Count count = count(tokens, at);
		return (count != null) ? read(tokens, at, count) : null;
	}

	private @Nullable Count count(List<Token> tokens, int at) {
		if (at >= tokens.size() || isArc(tokens, at)) {
			return null;
		}
		Found one = this.words.at("one", tokens, at);
		if (one.is()) {
			return new Count(1, TimeUnit.of(one.number()), at + one.length());
		}
		Found bare = this.words.at("unit", tokens, at);
		if (bare.is() && !this.dayFirst && this.words.is("ago", tokens, at + bare.length())) {
			return new Count(null, TimeUnit.of(bare.number()), at + bare.length());
		}
		Found several = this.words.at("several", tokens, at);
		NumberReader.Number number = several.is() ? null : number(tokens, at);
		if (!several.is() && number == null) {
			return null;
		}
		int i = at + ((number != null) ? number.length() : several.length());
		i += (i < tokens.size() && tokens.get(i).is("-")) ? 1 : 0;
		Found unit = this.words.at("unit", tokens, i);
		Integer amount = (number != null) ? whole(number.value()) : null;
		return (unit.is() && (several.is() || amount != null))
				? new Count(amount, TimeUnit.of(unit.number()), i + unit.length()) : null;
	}

	/** {@code 3 derajat 50 menit}: minutes of a circle are no time. */
	private boolean isArc(List<Token> tokens, int at) {
		return this.words.is("arc", tokens, at - 1)
				|| this.words.is("arc", tokens, at - 3) && this.words.is("unit", tokens, at - 1);
	}

	/** A number; of two such as {@code 2-3} or {@code two to three} the larger. */
	private NumberReader.@Nullable Number number(List<Token> tokens, int at) {
		String[] sides = (tokens.get(at).kind() == Token.Kind.NUMBER) ? tokens.get(at).text().split("-", -1)
				: new String[0];
		BigDecimal larger = (sides.length == 2) ? this.numbers.digits(sides[1]) : null;
		if (larger != null) {
			return new NumberReader.Number(1, larger);
		}
		NumberReader.Number first = this.numbers.at(tokens, at);
		Found to = (first != null) ? this.words.at("to", tokens, at + first.length()) : Found.NONE;
		NumberReader.Number second = (first != null && to.is())
				? this.numbers.at(tokens, at + first.length() + to.length()) : null;
		return (first != null && second != null)
				? new NumberReader.Number(first.length() + to.length() + second.length(), second.value()) : first;
	}

	private static @Nullable Integer whole(BigDecimal value) {
		return (value.scale() <= 0 && value.precision() <= 4) ? value.intValue() : null;
	}

	private Read read(List<Token> tokens, int at, Count count) {
		Integer amount = count.amount();
		TimeUnit unit = count.unit();
		int to = count.to();
		Found later = this.words.at("later", tokens, to);
		Found earlier = this.words.at("earlier", tokens, to);
		Found ago = this.words.at("ago", tokens, to);
		Found ahead = this.words.at("ahead", tokens, to);
		Found lapse = this.words.at("lapse", tokens, to);
		if (later.is()) {
			return new Read(new Spec.Relative(amount, unit, 1), at, to + later.length());
		}
		// A day before he met her is counted from something else.
		boolean clause = this.words.at("before", tokens, to).is()
				&& this.words.at("clause", tokens, to + earlier.length()).is();
		if (earlier.is() && !clause) {
			return new Read(new Spec.Relative(amount, unit, -1), at, to + earlier.length());
		}
		if (lapse.is()) {
			return new Read(new Spec.Lapse(amount, unit, lapse.number()), at, to + lapse.length());
		}
		if (ago.is()) {
			return new Read(new Spec.Offset(amount, unit, -1), at, to + ago.length());
		}
		// On Monday, two days after a strike: Monday has been said, the strike's day not.
		boolean aside = at > 0 && tokens.get(at - 1).is(",");
		if (this.words.is("afterwards", tokens, to) && !aside) {
			return new Read(new Spec.Relative(amount, unit, 1), at, to);
		}
		if (ahead.is() && amount != null) {
			return new Read(new Spec.Offset(amount, unit, 1), at, to + ahead.length());
		}
		Read anniversary = (unit == TimeUnit.YEAR && amount != null) ? anchored(tokens, at, amount, to) : null;
		return (anniversary != null) ? anniversary : new Read(new Spec.Dateless(TimeExpression.Kind.DURATION,
				unit.duration((amount != null) ? String.valueOf(amount) : "X")), at, to);
	}

	/** A known event within the next few words: which year this is follows from it. */
	@Nullable Read anchored(List<Token> tokens, int from, int count, int to) {
		for (int i = to; i < Math.min(tokens.size(), to + ANCHOR_DISTANCE); i++) {
			Found anchor = this.words.at("anchor", tokens, i);
			if (anchor.is()) {
				return new Read(new Spec.Anniversary(count, anchor.number()), from, to);
			}
			if (tokens.get(i).kind() != Token.Kind.WORD) {
				return null;
			}
		}
		return null;
	}

}
