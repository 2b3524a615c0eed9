package id.kaitan.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.kaitan.IntegrationTest;
import id.kaitan.bench.Report;
import id.kaitan.event.CodedFactWriter;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.graph.OpenQuestions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The import of a file, read, validated, resolved and written, against raw {@code UNWIND}
 * of the same nodes and relationships. Not a test: it is run by the profile
 * {@code bench}. {@code -Dbench.rows} sets how many rows.
 */
@IntegrationTest
@TestPropertySource(properties = "kaitan.query-timeout=10m")
class FeedBench {

	private static final int BATCH = 1_000;

	private static final int ROUNDS = 3;

	@Autowired
	private Driver driver;

	@Autowired
	private RowMappers mappers;

	@Autowired
	private CodedFactWriter facts;

	@Autowired
	private ImportStore store;

	@Autowired
	private ImportFiles files;

	@Autowired
	private GraphTransactions transactions;

	@TempDir
	Path folder;

	@Test
	void importAgainstRawUnwind() throws Exception {
		int rows = Integer.getInteger("bench.rows", 100_000);
		Path file = new SyntheticGdelt(42).write(this.folder.resolve("events"), rows);
		List<Map<String, List<Map<String, Object>>>> prepared = prepared(file);
		double raw = Double.MAX_VALUE;
		double feed = Double.MAX_VALUE;
		String written = "";
		// The first round warms both up.
		for (int round = 0; round < ROUNDS; round++) {
			clear();
			long start = System.nanoTime();
			prepared.forEach((batch) -> RawImport.write(this.driver, batch));
			double rawNow = (System.nanoTime() - start) / 1e9;
			String rawGraph = graph();
			clear();
			StoredImport job = new StoredImport("bench-" + round, Feed.GDELT, List.of(file), false, ImportState.RUNNING,
					Checkpoint.START, Files.size(file), 0, Instant.now(), null, null);
			this.store.create(job);
			start = System.nanoTime();
			new ImportRun(job, this.mappers, new FeedBatchWriter(this.facts, this.store, this.files, this.transactions,
					new SimpleMeterRegistry()), new OpenQuestions(), BATCH)
				.run();
			double feedNow = (System.nanoTime() - start) / 1e9;
			written = "the import " + graph() + ", raw " + rawGraph;
			raw = (round == 0) ? raw : Math.min(raw, rawNow);
			feed = (round == 0) ? feed : Math.min(feed, feedNow);
		}
		new Report("3-import").line("## Feed import")
			.line("")
			.line("%,d rows as GDELT has them, made from seed 42, read from a file, parsed, validated, resolved and written "
					+ "by the import with its checkpoints: %,.0f rows/s. Raw `UNWIND` of what came of them, prepared "
					+ "beforehand, in batches of full size, without a check: %,.0f rows/s. Written: %s. The better "
					+ "of %d rounds after one to warm up.", rows, rows / feed, rows / raw, written, ROUNDS - 1)
			.measures()
			.ratio("time of the feed import in times of raw UNWIND", feed / raw, "≤", 1)
			.write();
	}

	private List<Map<String, List<Map<String, Object>>>> prepared(Path file) throws IOException {
		List<Map<String, List<Map<String, Object>>>> prepared = new ArrayList<>();
		try (FeedReader reader = FeedReader.open(Feed.GDELT, List.of(file), this.mappers, Checkpoint.START)) {
			for (FeedBatch batch = reader.next(BATCH); batch != null; batch = reader.next(BATCH)) {
				prepared.add(RawImport.prepare(FeedFacts.of(Feed.GDELT, batch.rows(), this.mappers.countries())));
			}
		}
		return prepared;
	}

	private void clear() {
		try (var session = this.driver.session()) {
			session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume();
		}
	}

	private String graph() {
		var counts = this.driver
			.executableQuery("MATCH (n) WHERE NOT n:Import WITH count(n) AS nodes MATCH ()-[r]->()"
					+ " RETURN nodes, count(r) AS ties, sum(r.count) AS sum")
			.execute()
			.records()
			.getFirst();
		return counts.get("nodes") + " nodes, " + counts.get("ties") + " ties, " + counts.get("sum") + " counted";
	}

}
