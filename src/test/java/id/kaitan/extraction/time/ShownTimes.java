package id.kaitan.extraction.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

import id.kaitan.extraction.quantity.QuantityParser;
import id.kaitan.extraction.text.Tokenizer;
import id.kaitan.fact.FactTime;

/**
 * The times that a text tells if it was published on Tuesday, 29 July 2025: the exact
 * words, the first and the last day (one if they are the same, none if open) and the
 * precision.
 */
final class ShownTimes {

	private final TimeParser parser;

	ShownTimes(String language) {
		this.parser = new TimeParser(language, new QuantityParser(language).numbers());
	}

	String of(String text) {
		String found = this.parser.parse(text, Tokenizer.tokens(text), LocalDate.of(2025, 7, 29))
			.expressions()
			.stream()
			.map(TimeExpression::time)
			.filter(Objects::nonNull)
			.map(ShownTimes::shown)
			.collect(Collectors.joining(" ; "));
		return found.isEmpty() ? "none" : found;
	}

	private static String shown(FactTime time) {
		String start = (time.start() != null) ? time.start().toString() : "";
		String end = (time.end() != null) ? time.end().toString() : "";
		String days = start.equals(end) ? start : start + "/" + end;
		return time.text() + " = " + days + " " + time.precision();
	}

}
