package id.kaitan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.kaitan.IntegrationTest;
import id.kaitan.article.Article;
import id.kaitan.entity.EntityId;
import id.kaitan.event.FactBatch;
import id.kaitan.event.FactWriter;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writers of the same pairs at the same time, against counting one by one.
 */
@IntegrationTest
class PairCountsIT {

	@Autowired
	private FactWriter writer;

	@Autowired
	private Networks networks;

	@Autowired
	private Driver driver;

	@Test
	void concurrentWritersOfTheSamePairLoseNoCount() throws Exception {
		for (long seed = 0; seed < 3; seed++) {
			this.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
			Random random = new Random(seed);
			Map<String, Integer> expected = new TreeMap<>();
			List<Callable<Integer>> writers = new ArrayList<>();
			for (int number = 0; number < 8; number++) {
				List<FactBatch> batches = new ArrayList<>();
				for (int batch = 0; batch < 3; batch++) {
					batches.add(batch(random, number * 3 + batch, expected));
				}
				writers.add(() -> batches.stream().mapToInt((batch) -> this.writer.write(batch).size()).sum());
			}
			try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
				for (Future<Integer> future : pool.invokeAll(writers)) {
					assertThat(future.get()).isPositive();
				}
			}
			assertThat(stored()).as("pair relationships, seed %s", seed).isEqualTo(expected);
			assertThat(held()).as("network, seed %s", seed).isEqualTo(expected);
		}
	}

	/**
	 * Facts of few pairs, each so far from the others in time that none is another
	 * telling of the same event.
	 */
	private static FactBatch batch(Random random, int number, Map<String, Integer> expected) {
		Article source = Article.source(null, "Test", "batch " + number, null);
		List<Fact> facts = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			EntityId a = EntityId.person("writer " + random.nextInt(3));
			EntityId b = EntityId.person("target " + random.nextInt(3));
			LocalDate day = LocalDate.of(1900, 1, 1).plusDays((number * 10L + i) * 100);
			facts.add(new Fact(null, FactType.THREAT, null, List.of(Participant.of(a, a.value(), null)),
					List.of(Participant.of(b, b.value(), null)), null, FactTime.day(day, null), null, Polarity.AFFIRMED,
					Modality.ASSERTED, List.of(), null, null, null, -6, 0.9, "test",
					List.of(new Evidence(source.id(), "quote", i, i + 5))));
			expected.merge(a + " " + b, 1, Integer::sum);
		}
		return FactBatch.of(List.of(source), facts);
	}

	private Map<String, Integer> stored() {
		Map<String, Integer> counts = new TreeMap<>();
		this.driver
			.executableQuery(
					"MATCH (a:Entity)-[r:THREATENED]->(b:Entity) RETURN a.id + ' ' + b.id AS pair, r.count AS n")
			.execute()
			.records()
			.forEach((row) -> counts.put(row.get("pair").asString(), row.get("n").asInt()));
		return counts;
	}

	private Map<String, Integer> held() {
		Network network = this.networks.current();
		Map<String, Integer> counts = new TreeMap<>();
		for (int entity = 0; entity < network.entities(); entity++) {
			Ties ties = network.ties(entity);
			for (int tie = 0; tie < ties.size(); tie++) {
				for (int fact = ties.from(tie); fact < ties.to(tie); fact++) {
					if (ties.direction(fact) == Direction.OUT) {
						counts.merge(network.id(entity) + " " + network.id(ties.neighbour(tie)), 1, Integer::sum);
					}
				}
			}
		}
		return counts;
	}

}
