package id.kaitan.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import id.kaitan.extraction.name.NameQuality;
import id.kaitan.extraction.time.TimeQuality;
import org.junit.jupiter.api.Test;

/**
 * Measures extraction and writes the table of docs/quality.md: {@code mvn -Pquality test
 * -Dquality.gold=FOLDER -Dquality.data=FOLDER}. A measure whose data is not given says
 * so. {@code -Dquality.articles=5000} makes a shorter run.
 */
class ExtractionQuality {

	private static final int ARTICLES = Integer.getInteger("quality.articles", 100_000);

	private static final Path GOLD = Path.of(System.getProperty("quality.gold", "gold"));

	private static final Path DATA = Path.of(System.getProperty("quality.data", "gold"));

	private final QualityTable table = new QualityTable();

	@Test
	void measure() throws Exception {
		FactQuality.measure(GOLD, this.table);
		Path times = DATA.resolve("kompas-time");
		if (Files.isDirectory(times)) {
			TimeQuality.Counts counts = TimeQuality.measure(times, "id");
			this.table.atLeast("time expressions recognised, F1 of exact extents", counts.f1(counts.exact()), 0.93,
					" (%.3f overlapping; %d in the gold)".formatted(counts.f1(counts.overlapping()), counts.gold()));
			this.table.atLeast("time expressions normalised, F1 of TIMEX3 values", counts.f1(counts.valued()), 0.88,
					"");
		}
		else {
			this.table.absent("time expressions", times);
		}
		Path sentences = DATA.resolve("plv-train").resolve("PLV_train.tsv");
		if (Files.exists(sentences)) {
			Breadth.Share share = Breadth.measure(sentences);
			this.table.row("English breadth: sentences whose PLOVER root is among those found",
					"%.3f at %.2f facts a sentence".formatted(share.share(), share.factsASentence()), "≥ 0.70 at ≤ 1.5",
					share.share() >= 0.70 && share.factsASentence() <= 1.5);
		}
		else {
			this.table.absent("English breadth", sentences);
		}
		Path names = DATA.resolve("idner").resolve("dev.txt");
		if (Files.exists(names)) {
			NameQuality.Counts counts = NameQuality.measure(names, "id");
			this.table.atLeast("Indonesian names, F1 of persons and organisations", counts.f1(), 0.80,
					" (persons %.3f, organisations %.3f)".formatted(counts.person().f1(), counts.organization().f1()));
		}
		else {
			this.table.absent("Indonesian names", names);
		}
		ArticlePool pool = new ArticlePool(GOLD);
		SamenessQuality.measure(pool, Math.min(ARTICLES, 1000), this.table);
		SpeedQuality.measure(pool, ARTICLES, this.table);
		String about = "Written by `mvn -Pquality test` on %s: %d processors, Java %s. Composed articles are made of %d paragraphs."
			.formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(), Runtime.version().feature(),
					pool.size());
		System.out.println(this.table.write(Path.of("docs", "quality.md"), about));
	}

}
