package id.kaitan.extraction.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.kaitan.extraction.quantity.QuantityParser;
import id.kaitan.extraction.text.Token;
import id.kaitan.extraction.text.Tokenizer;

/**
 * Measures time expressions on articles annotated in TimeML ({@code *.tml}), as
 * TempEval-3 does: an expression is recognised if its extent is exact; it is normalised
 * if it overlaps an expression of the gold and has its value.
 */
public final class TimeQuality {

	private static final Pattern GOLD = Pattern.compile("<TIMEX3([^>]*)>([^<]*)</TIMEX3>");

	private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

	private TimeQuality() {
	}

	/**
	 * What was counted.
	 *
	 * @param gold expressions of the gold
	 * @param found expressions found
	 * @param exact of these, with exact extent
	 * @param overlapping of these, that overlap one of the gold
	 * @param valued of these, with its value
	 * @param faults what was missed or is false, to read
	 */
	public record Counts(int gold, int found, int exact, int overlapping, int valued, List<String> faults) {

		/**
		 * F1 of one of the counts.
		 * @param right how many are right
		 * @return from 0 to 1
		 */
		public double f1(int right) {
			return 2.0 * right / Math.max(this.gold + this.found, 1);
		}

	}

	private record Timex(int start, int end, String value, String text) {

		boolean overlaps(Timex other) {
			return this.start < other.end() && other.start() < this.end;
		}

		boolean isAt(Timex other) {
			return this.start == other.start() && this.end == other.end();
		}

	}

	/**
	 * Prints what was missed and what is false.
	 * @param args the folder
	 * @throws IOException if it cannot be read
	 */
	public static void main(String[] args) throws IOException {
		Counts counts = measure(Path.of(args[0]), "id");
		counts.faults().forEach(System.out::println);
		System.out.printf("recognised %.3f (relaxed %.3f), normalised %.3f; gold %d, found %d%n",
				counts.f1(counts.exact()), counts.f1(counts.overlapping()), counts.f1(counts.valued()), counts.gold(),
				counts.found());
	}

	/**
	 * Measures all articles of a folder.
	 * @param folder the folder
	 * @param language their language
	 * @return the counts
	 * @throws IOException if one cannot be read
	 */
	public static Counts measure(Path folder, String language) throws IOException {
		TimeParser parser = new TimeParser(language, new QuantityParser(language).numbers());
		int[] counts = new int[5];
		List<String> faults = new ArrayList<>();
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter((file) -> file.toString().endsWith(".tml")).sorted().toList();
		}
		for (Path file : files) {
			String whole = Files.readString(file);
			LocalDate published = published(whole);
			List<Timex> gold = new ArrayList<>();
			String text = gold(whole, gold);
			List<Timex> found = found(parser, text, published);
			counts[0] += gold.size();
			counts[1] += found.size();
			Set<Timex> met = new HashSet<>();
			for (Timex one : found) {
				Timex exact = gold.stream().filter(one::isAt).findFirst().orElse(null);
				Timex near = gold.stream().filter((g) -> !met.contains(g) && g.overlaps(one)).findFirst().orElse(null);
				counts[2] += (exact != null) ? 1 : 0;
				if (near != null) {
					met.add(near);
					counts[3]++;
					counts[4] += near.value().equals(one.value()) ? 1 : 0;
				}
				if (exact == null || !exact.value().equals(one.value())) {
					faults.add(file.getFileName() + " found " + one + " gold " + ((exact != null) ? exact : near));
				}
			}
			gold.stream()
				.filter((g) -> !met.contains(g))
				.forEach((g) -> faults.add(file.getFileName() + " missed " + g));
		}
		return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], faults);
	}

	private static LocalDate published(String whole) {
		Matcher matcher = Pattern.compile("<DCT><TIMEX3[^>]* value=\"(\\d{4}-\\d\\d-\\d\\d)").matcher(whole);
		if (!matcher.find()) {
			throw new IllegalArgumentException("no DCT");
		}
		return LocalDate.parse(matcher.group(1));
	}

	private static String gold(String whole, List<Timex> gold) {
		String marked = whole.substring(whole.indexOf("<TEXT>") + 6, whole.indexOf("</TEXT>"));
		StringBuilder text = new StringBuilder();
		Matcher matcher = GOLD.matcher(marked);
		int last = 0;
		while (matcher.find()) {
			text.append(unescape(marked.substring(last, matcher.start())));
			Matcher value = VALUE.matcher(matcher.group(1));
			String words = unescape(matcher.group(2));
			gold.add(new Timex(text.length(), text.length() + words.length(), value.find() ? value.group(1) : "",
					words));
			text.append(words);
			last = matcher.end();
		}
		return text.append(unescape(marked.substring(last))).toString();
	}

	private static String unescape(String text) {
		return text.replaceAll("<[^>]*>", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&amp;", "&");
	}

	private static List<Timex> found(TimeParser parser, String text, LocalDate published) {
		List<Token> tokens = Tokenizer.tokens(text);
		List<Timex> found = new ArrayList<>();
		parser.resolve(tokens, published, (read, reference) -> {
			for (TimeMl.Value value : TimeMl.of(read, reference)) {
				int start = tokens.get(value.from()).start();
				int end = tokens.get(value.to() - 1).end();
				found.add(new Timex(start, end, value.value(), text.substring(start, end)));
			}
		});
		return found;
	}

}
