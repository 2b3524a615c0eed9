package id.kaitan.durability;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Articles made from a seed that tell of a few actors, so that they meet in many events.
 */
final class News {

	private static final List<String> STATES = List.of("Russia", "North Korea", "Ukraine", "China", "Indonesia",
			"Malaysia", "Japan", "India");

	private static final List<String> SENTENCES = List.of("%s and %s held talks in Geneva on %s.",
			"%s condemned %s on %s.", "%s sent troops to %s on %s.", "%s imposed sanctions on %s on %s.",
			"%s denied on %3$s that it had sent troops to %2$s.", "%s signed a treaty with %s on %s.",
			"%s threatened %s on %s.");

	private final Random random;

	private final String run;

	private int number;

	News(long seed, String run) {
		this.random = new Random(seed);
		this.run = run;
	}

	/**
	 * The next article.
	 */
	synchronized Text next() {
		this.number++;
		StringBuilder text = new StringBuilder("GENEVA - Report ").append(this.run).append(' ').append(this.number);
		LocalDate day = LocalDate.of(2024, 1, 1).plusDays(this.random.nextInt(300));
		text.append(". ");
		for (int i = 0; i < 1 + this.random.nextInt(4); i++) {
			String one = STATES.get(this.random.nextInt(STATES.size()));
			String other = STATES.get(this.random.nextInt(STATES.size()));
			if (!one.equals(other)) {
				String sentence = SENTENCES.get(this.random.nextInt(SENTENCES.size()));
				text.append(
						sentence.formatted(one, other, day.getDayOfMonth() + " " + month(day) + " " + day.getYear()))
					.append(' ');
			}
		}
		return new Text(text.toString().strip(), day.plusDays(1).toString());
	}

	private static String month(LocalDate day) {
		String name = day.getMonth().toString();
		return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
	}

	/**
	 * An article.
	 *
	 * @param text its words
	 * @param published its day
	 */
	record Text(String text, String published) {

	}

}
