package id.kaitan.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import id.kaitan.IntegrationTest;
import id.kaitan.event.CodedBatch;
import id.kaitan.event.CodedFactWriter;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.graph.OpenQuestions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IntegrationTest
class ImportResumeIT {

	@Autowired
	private ImportStore store;

	@Autowired
	private ImportFiles files;

	@Autowired
	private RowMappers mappers;

	@Autowired
	private CodedFactWriter facts;

	@Autowired
	private GraphTransactions transactions;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private Imports imports;

	@TempDir
	Path folder;

	@Test
	void aKilledImportGoesOnWhereItWas() throws Exception {
		Path zip = FeedFiles.zip(this.folder.resolve("all.zip"), FeedFiles.sample("gdelt.mentions.tsv"),
				FeedFiles.sample("gdelt.export.tsv"));
		StoredImport job = job("20300101-000000000-gdelt-0001", zip);
		// It dies in the middle of its third batch: facts written, checkpoint not.
		assertThatThrownBy(() -> new ImportRun(job, this.mappers, dyingInBatch(3), new OpenQuestions(), 30).run())
			.hasMessageContaining("killed");
		StoredImport left = this.store.find(job.id()).orElseThrow();
		assertThat(left.checkpoint().rows()).isEqualTo(60);
		assertThat(new ImportRun(left, this.mappers, writer(), new OpenQuestions(), 30).run()).isTrue();
		StoredImport ended = this.store.find(job.id()).orElseThrow();
		assertThat(ended.checkpoint().rows()).isEqualTo(200);
		Map<String, Object> resumed = graph();
		List<Reject> rejects = this.files.rejects(job.id()).read(0, ended.checkpoint().rejectBytes(), 1000).items();
		assertThat(rejects).hasSize((int) ended.checkpoint().rejected());
		assertThat(PairCheck.differences(this.client)).isEmpty();

		this.client.query("MATCH (n) DETACH DELETE n").run();
		StoredImport whole = job("20300101-000000000-gdelt-0002", zip);
		new ImportRun(whole, this.mappers, writer(), new OpenQuestions(), 1000).run();
		Checkpoint atOnce = this.store.find(whole.id()).orElseThrow().checkpoint();
		assertThat(graph()).isEqualTo(resumed);
		assertThat(List.of(ended.checkpoint().created(), ended.checkpoint().merged(), ended.checkpoint().rejected()))
			.isEqualTo(List.of(atOnce.created(), atOnce.merged(), atOnce.rejected()));
		assertThat(this.files.rejects(whole.id()).read(0, atOnce.rejectBytes(), 1000).items()).isEqualTo(rejects);
	}

	@Test
	void whatAStopLeftIsStartedAgainWithTheProgram() throws IOException {
		StoredImport job = job("20300101-000000000-icews-0003", FeedFiles.sample("icews.tab"));
		this.imports.load();
		this.imports.await(job.id());
		assertThat(this.imports.find(job.id()).orElseThrow().state()).isEqualTo(ImportState.DONE);
		assertThat(this.imports.find(job.id()).orElseThrow().rows()).isEqualTo(150);
	}

	@Test
	void importsSideBySideLoseNoCount() throws IOException {
		String one = this.imports
			.start(Imports.newId(Feed.ICEWS), Feed.ICEWS, List.of(FeedFiles.sample("icews.tab")), false)
			.id();
		String two = this.imports
			.start(Imports.newId(Feed.ICEWS), Feed.ICEWS,
					List.of(Files.copy(FeedFiles.sample("icews.tab"), this.folder.resolve("again"))), false)
			.id();
		String other = this.imports
			.start(Imports.newId(Feed.GDELT), Feed.GDELT, List.of(FeedFiles.sample("gdelt.export.tsv")), false)
			.id();
		List.of(one, two, other).forEach(this.imports::await);
		assertThat(List.of(one, two, other))
			.allSatisfy((id) -> assertThat(this.imports.find(id).orElseThrow().state()).isEqualTo(ImportState.DONE));
		assertThat(this.imports.find(one).orElseThrow().created() + this.imports.find(two).orElseThrow().created())
			.isEqualTo(this.client
				.query("MATCH (e:Event) WHERE EXISTS { (e)<-[:ABOUT]-(:Claim {extractor: 'icews'}) } RETURN count(e)")
				.fetchAs(Long.class)
				.one()
				.orElseThrow());
		assertThat(PairCheck.differences(this.client)).isEmpty();
	}

	@Test
	void aFileThatCannotBeReadFailsItsJobWithTheReason() throws IOException {
		Path broken = Files.write(this.folder.resolve("broken.zip"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 });
		String id = this.imports.start(Imports.newId(Feed.UCDP), Feed.UCDP, List.of(broken), false).id();
		this.imports.await(id);
		assertThat(this.imports.find(id).orElseThrow().state()).isEqualTo(ImportState.FAILED);
		assertThat(this.imports.find(id).orElseThrow().error()).isNotBlank();
	}

	private StoredImport job(String id, Path file) throws IOException {
		StoredImport job = new StoredImport(id, Feed.of(id.split("-")[2]).orElseThrow(), List.of(file), false,
				ImportState.RUNNING, Checkpoint.START, Files.size(file), 0, Instant.now(), null, null);
		this.store.create(job);
		return job;
	}

	private FeedBatchWriter writer() {
		return new FeedBatchWriter(this.facts, this.store, this.files, this.transactions, new SimpleMeterRegistry());
	}

	private FeedBatchWriter dyingInBatch(int number) {
		AtomicInteger batches = new AtomicInteger();
		CodedFactWriter dying = (CodedBatch batch) -> {
			var outcomes = this.facts.write(batch);
			if (batches.incrementAndGet() == number) {
				throw new UncheckedIOException(new IOException("killed"));
			}
			return outcomes;
		};
		return new FeedBatchWriter(dying, this.store, this.files, this.transactions, new SimpleMeterRegistry());
	}

	private Map<String, Object> graph() {
		return this.client.query(
				"MATCH (n) WHERE NOT n:Import AND NOT n:AuditEntry WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS ties,"
						+ " sum(r.count) AS sum")
			.fetch()
			.one()
			.orElseThrow();
	}

}
