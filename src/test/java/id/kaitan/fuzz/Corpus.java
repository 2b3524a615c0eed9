package id.kaitan.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import id.kaitan.extraction.ExtractionFuzz;
import id.kaitan.feed.FeedFuzz;

/**
 * What the fuzzers begin with: for each target a few inputs of the kind that it expects.
 */
final class Corpus {

	private static final List<String> TEXTS = List.of(
			"JAKARTA - Presiden Rusia Vladimir Putin bertemu Pemimpin Korea Utara Kim Jong Un di Beijing, Rabu (3/9/2025). "
					+ "\"Kami berterima kasih,\" kata Putin. Intelijen Korea Selatan melaporkan lebih dari 10.000 tentara dikirim ke Kursk.",
			"North Korea denied on Monday that it had sent troops to Russia. \"We have never done so,\" a spokesman said, "
					+ "after the United States imposed sanctions on 12 March 2024 and warned of further measures.",
			"Menlu Mesir mengecam serangan Israel; keduanya menandatangani perjanjian pada 1999. Turki tidak menarik pasukannya.",
			"At least 1,200 people were killed and about 3.5 million displaced, officials in Kyiv said last week.");

	private Corpus() {
	}

	static Map<String, Target> targets() {
		Map<String, Target> targets = new LinkedHashMap<>();
		targets.put("extraction",
				new Target(ExtractionFuzz.class, ExtractionFuzz::fuzzerTestOneInput,
						TEXTS.stream()
							.flatMap((text) -> List.of("\0" + text, "\1" + text, "\2" + text).stream())
							.map((text) -> text.getBytes(StandardCharsets.UTF_8))
							.toList()));
		targets.put("gdelt", new Target(FeedFuzz.Gdelt.class, FeedFuzz.Gdelt::fuzzerTestOneInput,
				List.of(sample("gdelt.export.tsv"), sample("gdelt.mentions.tsv"))));
		targets.put("ucdp",
				new Target(FeedFuzz.Ucdp.class, FeedFuzz.Ucdp::fuzzerTestOneInput, List.of(sample("ucdp.csv"))));
		targets.put("icews",
				new Target(FeedFuzz.Icews.class, FeedFuzz.Icews::fuzzerTestOneInput, List.of(sample("icews.tab"))));
		targets.put("acled",
				new Target(FeedFuzz.Acled.class, FeedFuzz.Acled::fuzzerTestOneInput, List.of(sample("acled.csv"))));
		targets.put("polecat", new Target(FeedFuzz.Polecat.class, FeedFuzz.Polecat::fuzzerTestOneInput,
				List.of(sample("polecat.tsv"))));
		return targets;
	}

	static byte[] sample(String name) {
		try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream("/feed/" + name))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Something that takes any bytes.
	 *
	 * @param type the class with the method that a fuzzer calls
	 * @param run that method
	 * @param seeds what to begin with
	 */
	record Target(Class<?> type, Consumer<byte[]> run, List<byte[]> seeds) {

	}

}
