package id.kaitan.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;

/**
 * Measures English breadth: the share of sentences whose PLOVER root is among the roots
 * found. A run takes a tab-separated file with the columns {@code sentence} and
 * {@code gold_root}. Counted too: a planned cooperative act as AGREE (CAMEO 03, intent to
 * cooperate), casualties as ASSAULT, a denial as REJECT, RETREAT and CONCEDE as YIELD.
 */
final class Breadth {

	private static final Set<FactType> STANDING = EnumSet.of(FactType.HOLDS_OFFICE, FactType.PART_OF,
			FactType.LOCATED_IN, FactType.MEMBER_OF);

	private static final Set<FactType> COOPERATIVE = EnumSet.of(FactType.AID, FactType.COOPERATION, FactType.CONCESSION,
			FactType.WITHDRAWAL, FactType.MEETING, FactType.TREATY, FactType.VISIT, FactType.TROOP_DEPLOYMENT,
			FactType.SUPPORT);

	private Breadth() {
	}

	/**
	 * What was counted.
	 *
	 * @param sentences sentences
	 * @param facts facts in them, standing relations apart
	 * @param hits sentences whose root is among those found
	 * @param byRoot hits and sentences of each root
	 */
	record Share(int sentences, int facts, int hits, Map<String, int[]> byRoot) {

		double share() {
			return (double) this.hits / this.sentences;
		}

		double factsASentence() {
			return (double) this.facts / this.sentences;
		}

	}

	/**
	 * Prints the share, the facts a sentence, and hits by root.
	 * @param args the file
	 * @throws IOException if it cannot be read
	 */
	public static void main(String[] args) throws IOException {
		Share share = measure(Path.of(args[0]));
		System.out.printf("share %.3f, facts a sentence %.2f, sentences %d%n", share.share(), share.factsASentence(),
				share.sentences());
		share.byRoot().forEach((name, count) -> System.out.printf("%-10s %d of %d%n", name, count[0], count[1]));
	}

	static Share measure(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		List<String> head = List.of(lines.get(0).split("\t", -1));
		int text = head.indexOf("sentence");
		int root = head.indexOf("gold_root");
		FactExtractor extractor = new RuleExtractor();
		Map<String, int[]> byRoot = new TreeMap<>();
		int hits = 0;
		int facts = 0;
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split("\t", -1);
			Set<String> roots = new HashSet<>();
			for (Fact fact : extractor.extract(new ArticleText(cells[text], null, null, null, null, null)).facts()) {
				if (!STANDING.contains(fact.type())) {
					facts++;
					roots.addAll(roots(fact));
				}
			}
			int[] count = byRoot.computeIfAbsent(cells[root], (key) -> new int[2]);
			count[1]++;
			if (roots.contains(cells[root])) {
				count[0]++;
				hits++;
			}
		}
		return new Share(lines.size() - 1, facts, hits, byRoot);
	}

	private static Set<String> roots(Fact fact) {
		Set<String> roots = new HashSet<>();
		String own = switch (fact.type()) {
			case CASUALTIES -> "ASSAULT";
			case DENIAL -> "REJECT";
			case CONCESSION, WITHDRAWAL -> "YIELD";
			default -> (fact.plover() != null) ? fact.plover() : "-";
		};
		roots.add(own);
		if (fact.modality() == Modality.PLANNED && COOPERATIVE.contains(fact.type())) {
			roots.add("AGREE");
		}
		return roots;
	}

}
