package id.kaitan.extraction;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Any text is survived, evidence is exact, and the same text gives the same facts.
 */
class ExtractionSurvivesTests {

	private static final RuleExtractor EXTRACTOR = new RuleExtractor();

	private static final List<String> PARAGRAPHS = List.of(
			"Presiden Prancis Emmanuel Macron bertemu Perdana Menteri Jepang di Tokyo pada 3 September 2019.",
			"Rusia mengirim lebih dari 1.500 tentara ke Suriah pada Juni 2018.",
			"Menteri Luar Negeri Mesir mengecam serangan Israel terhadap Lebanon pada 4 Mei 2017.",
			"Australia menandatangani perjanjian dengan Kanada di Ottawa pada 1999.",
			"Turki menjatuhkan sanksi terhadap Iran pada 12 Maret 2015.");

	private static final List<String> PIECES = List.of("Rusia", "menyerang", "Ukraina", ".", " ", "\n", "\n\n",
			"\u201c", "\u201d", "(", ")", "3/9", "Rabu", "10.000", "tentara", "pada", "kemarin", "\ud83d", "\ude00",
			"\u0000", "mengatakan", "bahwa", "ia", "keduanya", ",", "dan", "\u2014", "dikirim", "ke", "tidak", "Putin",
			"<b>", "&", "said", "troops", "the", "2019", "-", "lebih dari", "'s", "99999999999999999999",
			"30 Februari 2020", "Senin (31/2)", "0000", "abad ke-99", "tahun lalu", "sejuta juta", "Rp", "1.5.2.8");

	static Set<String> hostile() {
		return HostileTexts.makers().keySet();
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void survivesAHostileTextOfAnyKindInSeconds(String kind) {
		IntFunction<String> maker = HostileTexts.makers().get(kind);
		for (String language : List.of("id", "en")) {
			assertTimeoutPreemptively(Duration.ofSeconds(60),
					() -> exact(maker.apply(60_000), extract(maker.apply(60_000), language)));
		}
	}

	@Property(tries = 300)
	void quotesAreExactInAnyText(@ForAll("pieced") String text) {
		exact(text, extract(text, "id"));
		exact(text, extract(text, "en"));
	}

	@Property(tries = 100)
	void anyStringIsSurvivedWithoutKnowingItsLanguage(@ForAll String text) {
		exact(text, EXTRACTOR.extract(new ArticleText(text, null, null, null, null, null)).facts());
	}

	@Property(tries = 20)
	void theOrderOfUnrelatedParagraphsIsIrrelevantToTheirFacts(@ForAll("orders") List<String> paragraphs) {
		assertThat(told(paragraphs)).isNotEmpty().isEqualTo(told(PARAGRAPHS));
	}

	@Test
	void theSameTextGivesTheSameFactsOnEightThreads() throws Exception {
		List<String> texts = HostileTexts.makers().values().stream().map((maker) -> maker.apply(4_000)).toList();
		List<List<Fact>> alone = texts.stream().map((text) -> extract(text, "id")).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<List<Fact>>> together = texts.stream()
				.map((text) -> threads.submit(() -> extract(text, "id")))
				.toList();
			for (int i = 0; i < texts.size(); i++) {
				assertThat(together.get(i).get()).isEqualTo(alone.get(i));
			}
		}
	}

	@Provide
	Arbitrary<String> pieced() {
		return Arbitraries.of(PIECES)
			.list()
			.ofMaxSize(60)
			.flatMap((pieces) -> Arbitraries.of("", " ").map((gap) -> String.join(gap, pieces)));
	}

	@Provide
	Arbitrary<List<String>> orders() {
		return Arbitraries.shuffle(PARAGRAPHS);
	}

	private static Set<String> told(List<String> paragraphs) {
		Set<String> told = new TreeSet<>();
		for (Fact fact : extract(String.join("\n\n", paragraphs), "id")) {
			told.add(
					fact.type() + " " + fact.actors() + " " + fact.recipients() + " " + fact.time() + " " + fact.place()
							+ " " + fact.quantity() + " " + fact.evidence().stream().map(Evidence::quote).toList());
		}
		return Collections.unmodifiableSet(told);
	}

	private static List<Fact> extract(String text, String language) {
		return EXTRACTOR.extract(new ArticleText(text, null, null, null, language, null)).facts();
	}

	private static void exact(String text, List<Fact> facts) {
		for (Fact fact : facts) {
			for (Evidence evidence : fact.evidence()) {
				assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
			}
		}
	}

}
