package id.kaitan.extraction.time;

import java.util.List;
import java.util.regex.Pattern;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of hours and parts of the day: {@code pukul 06.18 WIB}, {@code 10:30 a.m.},
 * {@code malam}.
 */
final class ClockGrammar {

	private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?(?:-.*|(am|pm))?");

	/** TimeML's letters for the numbers of {@code daypart} in time.txt. */
	private static final List<String> PARTS = List.of("", "TMO", "TMI", "TAF", "TEV", "TNI");

	private final WordTable words;

	ClockGrammar(WordTable words) {
		this.words = words;
	}

	/** An hour by itself. */
	@Nullable Read at(List<Token> tokens, int at) {
		Found about = this.words.at("about", tokens, at);
		Read hour = hour(tokens, at + about.length());
		return (hour != null) ? new Read(hour.spec(), at, hour.to()) : null;
	}

	private @Nullable Read hour(List<Token> tokens, int at) {
		Found clock = this.words.at("clock", tokens, at);
		int i = at + clock.length();
		if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
			return null;
		}
		var digits = HOUR.matcher(tokens.get(i).text());
		if (!digits.matches()) {
			return null;
		}
		int to = i + 1;
		Found half = this.words.at("pm", tokens, to);
		to += half.length();
		Found zone = this.words.at("zone", tokens, to);
		to += zone.length();
		boolean colon = tokens.get(i).text().indexOf(':') > 0;
		boolean joined = digits.group(3) != null;
		if (!clock.is() && !half.is() && !joined && !(colon && zone.is())) {
			return null;
		}
		int hour = Integer.parseInt(digits.group(1));
		hour += ((half.number() == 2 || "pm".equals(digits.group(3))) && hour < 12) ? 12 : 0;
		String minutes = (digits.group(2) != null) ? digits.group(2) : "00";
		return new Read(new Spec.Moment(null, "T%02d:%s".formatted(hour, minutes)), at, to);
	}

	/** A part of the day by itself. */
	@Nullable Read daypart(List<Token> tokens, int at) {
		Found part = this.words.at("daypart", tokens, at);
		return part.is() ? new Read(new Spec.Moment(null, PARTS.get(part.number())), at,
				at + part.length() + this.words.at("zone", tokens, at + part.length()).length()) : null;
	}

	/** A day with the hour or part of the day that follows it, if one does. */
	Read after(List<Token> tokens, Read day) {
		Read read = day;
		Read part = daypart(tokens, read.to());
		if (part != null && part.spec() instanceof Spec.Moment moment) {
			read = new Read(new Spec.Moment(day.spec(), moment.clock()), day.from(), part.to());
		}
		Read hour = at(tokens, read.to());
		if (hour != null && hour.spec() instanceof Spec.Moment moment) {
			read = new Read(new Spec.Moment(day.spec(), moment.clock()), day.from(), hour.to());
		}
		Found zone = this.words.at("zone", tokens, read.to());
		return read.upTo(read.to() + zone.length());
	}

}
