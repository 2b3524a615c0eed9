package id.kaitan.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.quantity.NumberReader;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text and resolves them. One pass, linear in the number
 * of tokens; the words are the language's ({@code time.txt}, {@code numbers.txt}).
 */
public final class TimeParser {

	private static final int LOOK_BACK = 14;

	private final WordTable words;

	private final NumberReader numbers;

	private final TimeGrammar grammar;

	/**
	 * The expressions of a text.
	 *
	 * @param published the day of publication: the one given, else the one that the text
	 * gives away, else {@code null}
	 * @param expressions in the order of the text; they do not overlap
	 */
	public record Parsed(@Nullable LocalDate published, List<TimeExpression> expressions) {

	}

	private record Found(Spec spec, int from, int to) {

	}

	/**
	 * Reads the words of a language.
	 * @param language ISO 639-1
	 * @param numbers the numbers of the same language
	 */
	public TimeParser(String language, NumberReader numbers) {
		this.words = new WordTable(language, "time.txt");
		this.numbers = numbers;
		this.grammar = new TimeGrammar(this.words, numbers);
	}

	/**
	 * Finds and resolves.
	 * @param text the text
	 * @param tokens its tokens
	 * @param published the day of publication, or {@code null} if unknown
	 * @return the expressions
	 */
	public Parsed parse(String text, List<Token> tokens, @Nullable LocalDate published) {
		List<Found> found = find(tokens);
		LocalDate against = (published != null) ? published
				: Publication.deduce(found.stream().map(Found::spec).toList());
		List<TimeExpression> expressions = new ArrayList<>(found.size());
		FactTime before = null;
		for (Found one : found) {
			TimeResolver.Dates dates = TimeResolver.resolve(one.spec(),
					new TimeResolver.Reference(against, published != null, before, isFuture(tokens, one.from())));
			int start = tokens.get(one.from()).start();
			int end = tokens.get(one.to() - 1).end();
			String exact = text.substring(start, end);
			FactTime time = (dates == null) ? null : new FactTime(dates.start(), dates.end(), dates.precision(), exact);
			TimeExpression.Kind kind = (one.spec() instanceof Spec.Dateless dateless) ? dateless.kind()
					: (one.spec() instanceof Spec.Anniversary) ? TimeExpression.Kind.DURATION
							: TimeExpression.Kind.DATE;
			expressions.add(new TimeExpression(one.from(), one.to(), start, end, exact, kind, time,
					(dates != null) ? dates.against() : TimeExpression.Against.NOTHING));
			before = (time != null && time.precision() == Precision.DAY) ? time : before;
		}
		return new Parsed(against, List.copyOf(expressions));
	}

	private List<Found> find(List<Token> tokens) {
		List<Found> found = new ArrayList<>();
		int i = 0;
		while (i < tokens.size()) {
			Token token = tokens.get(i);
			TimeGrammar.Read read = (token.kind() == Token.Kind.NUMBER || this.words.begins(token)
					|| this.numbers.begins(token)) ? this.grammar.at(tokens, i) : null;
			if (read == null) {
				read = anniversary(tokens, i);
			}
			if (read != null && read.to() > i) {
				found.add(new Found(read.spec(), i, read.to()));
				i = read.to();
			}
			else {
				i++;
			}
		}
		return found;
	}

	/** {@code 80th anniversary of the end of World War II}, {@code HUT ke-80 …}. */
	private TimeGrammar.@Nullable Read anniversary(List<Token> tokens, int at) {
		if (tokens.get(at).kind() != Token.Kind.NUMBER && !tokens.get(at).lower().startsWith("ke-")) {
			return null;
		}
		String digits = tokens.get(at).lower().replaceAll("^ke-|(?<=\\d)(st|nd|rd|th)$", "");
		if (digits.length() > 3 || digits.isEmpty() || !digits.chars().allMatch(Character::isDigit)) {
			return null;
		}
		boolean named = this.words.is("anniversary", tokens, at - 1) || this.words.is("anniversary", tokens, at + 1);
		if (!named) {
			return null;
		}
		int count = Integer.parseInt(digits);
		for (int i = at + 1; i <= at + 4; i++) {
			TimeGrammar.Read read = this.grammar.anchored(tokens, count, i);
			if (read != null) {
				return new TimeGrammar.Read(read.spec(), at + 1);
			}
		}
		return null;
	}

	private boolean isFuture(List<Token> tokens, int from) {
		for (int i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
			Token token = tokens.get(i);
			if (token.is(".") || token.is(";") || token.kind() == Token.Kind.OPEN || token.kind() == Token.Kind.CLOSE) {
				return false;
			}
			if (this.words.is("future", tokens, i)) {
				return true;
			}
		}
		return false;
	}

}
