package id.kaitan.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.quantity.NumberReader;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text and resolves them. One pass, linear in the number
 * of tokens; the words are the language's ({@code time.txt}, {@code numbers.txt}).
 */
public final class TimeParser {

	private static final int LOOK_BACK = 14;

	/** Kinds of words that stand inside or beside an expression and begin none. */
	private static final Set<String> INSIDE = Set.of("in", "to", "article", "future", "daypart", "zone", "pm", "order",
			"anniversary", "anchor", "later", "earlier", "ago", "ahead", "afterwards", "lapse", "trail",
			"decade.suffix", "arc");

	private final WordTable words;

	private final NumberReader numbers;

	private final TimeGrammar grammar;

	private final Set<String> beginnings;

	/**
	 * The expressions of a text.
	 *
	 * @param published the day of publication: the one given, else the one that the text
	 * gives away, else {@code null}
	 * @param expressions in the order of the text; they do not overlap
	 */
	public record Parsed(@Nullable LocalDate published, List<TimeExpression> expressions) {

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
		this.beginnings = this.words.firstWords((kind) -> !INSIDE.contains(kind));
	}

	/**
	 * Finds and resolves.
	 * @param text the text
	 * @param tokens its tokens
	 * @param published the day of publication, or {@code null} if unknown
	 * @return the expressions
	 */
	public Parsed parse(String text, List<Token> tokens, @Nullable LocalDate published) {
		List<TimeExpression> expressions = new ArrayList<>();
		LocalDate against = resolve(tokens, published, (read, reference) -> {
			Dates dates = TimeResolver.resolve(read.spec(), reference);
			int start = tokens.get(read.from()).start();
			int end = tokens.get(read.to() - 1).end();
			String exact = text.substring(start, end);
			FactTime time = (dates == null) ? null : new FactTime(dates.start(), dates.end(), dates.precision(), exact);
			expressions.add(new TimeExpression(read.from(), read.to(), start, end, exact, kind(read.spec()), time,
					(dates != null) ? dates.against() : TimeExpression.Against.NOTHING));
		});
		return new Parsed(against, List.copyOf(expressions));
	}

	/**
	 * Gives each expression, with what it is to be resolved against, in the order of the
	 * text.
	 * @return the day of publication, given or deduced
	 */
	@Nullable LocalDate resolve(List<Token> tokens, @Nullable LocalDate published, BiConsumer<Read, Reference> each) {
		List<Read> found = find(tokens);
		LocalDate against = (published != null) ? published
				: Publication.deduce(found.stream().map(Read::spec).toList());
		Told told = Told.NOTHING;
		for (Read read : found) {
			Reference reference = new Reference(against, published != null, told, isFuture(tokens, read.from()));
			each.accept(read, reference);
			Dates dates = TimeResolver.resolve(read.spec(), reference);
			told = told
				.then((dates == null) ? null : new FactTime(dates.start(), dates.end(), dates.precision(), null));
		}
		return against;
	}

	private static TimeExpression.Kind kind(Spec spec) {
		return switch (spec) {
			case Spec.Dateless dateless -> dateless.kind();
			case Spec.Anniversary anniversary -> TimeExpression.Kind.DURATION;
			case Spec.Moment moment -> TimeExpression.Kind.TIME;
			case Spec.Bound bound -> kind(bound.at().spec());
			default -> TimeExpression.Kind.DATE;
		};
	}

	private boolean mayBegin(Token token) {
		return token.kind() == Token.Kind.NUMBER || this.beginnings.contains(token.lower())
				|| this.numbers.begins(token);
	}

	private List<Read> find(List<Token> tokens) {
		List<Read> found = new ArrayList<>();
		int i = 0;
		while (i < tokens.size()) {
			Token token = tokens.get(i);
			Read read = mayBegin(token) ? this.grammar.at(tokens, i) : null;
			if (read == null) {
				read = anniversary(tokens, i);
			}
			if (read != null && read.to() > i) {
				found.add(read);
				i = read.to();
			}
			else {
				i++;
			}
		}
		return found;
	}

	/** {@code 80th anniversary of the end of World War II}, {@code HUT ke-80 …}. */
	private @Nullable Read anniversary(List<Token> tokens, int at) {
		if (tokens.get(at).kind() != Token.Kind.NUMBER && !tokens.get(at).lower().startsWith("ke-")) {
			return null;
		}
		Integer ordinal = Digits.ordinal(tokens.get(at).lower());
		Integer count = (ordinal != null) ? ordinal : Digits.day(tokens.get(at).lower());
		if (count == null
				|| !this.words.is("anniversary", tokens, at - 1) && !this.words.is("anniversary", tokens, at + 1)) {
			return null;
		}
		for (int i = at + 1; i <= at + 4; i++) {
			Read read = this.grammar.anchored(tokens, at, count, i);
			if (read != null) {
				return read.upTo(at + 1);
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
			// Pledged on Monday: it was then; pledged to come on Monday.
			boolean pledge = i < from - 2 && this.words.at("pledge", tokens, i).is();
			if (pledge || this.words.at("future", tokens, i).is()) {
				return true;
			}
		}
		return false;
	}

}
