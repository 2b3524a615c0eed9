package id.kaitan.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

import id.kaitan.network.EventPlace;
import id.kaitan.network.Given;
import id.kaitan.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The opaque cursor of a timeline: behind which event to go on, and a mark of the
 * question, because a place in one order means nothing in another. It names an event and
 * no position, so events that arrive between two pages neither repeat nor hide an item.
 */
final class TimelinePlace {

	private static final String VERSION = "1";

	private TimelinePlace() {
	}

	static String encode(int at, String id, TimelineQuery query) {
		String text = VERSION + "|" + mark(query) + "|" + at + "|" + id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	static @Nullable EventPlace decode(@Nullable String cursor, TimelineQuery query, Given given) {
		if (cursor == null || cursor.isBlank()) {
			return null;
		}
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 4);
			if (parts.length == 4 && parts[0].equals(VERSION) && parts[1].equals(mark(query))) {
				return new EventPlace(Integer.parseInt(parts[2]), parts[3]);
			}
		}
		catch (IllegalArgumentException ex) {
			// said below
		}
		given.wrong(new InvalidValue("cursor", cursor, "next of a page of the same question"));
		return null;
	}

	private static String mark(TimelineQuery query) {
		return Integer.toHexString(Objects.hash(query.entities(), query.place(), query.filter().toString(),
				String.valueOf(query.polarity()), query.parts().name(), query.descending()));
	}

}
