package id.kaitan.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.article.Article;
import id.kaitan.audit.AuditAction;
import id.kaitan.audit.AuditTrail;
import id.kaitan.event.FactBatch;
import id.kaitan.event.FactOutcome;
import id.kaitan.event.FactWriter;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.problem.InvalidInputException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Facts of one request, written batch by batch as they come in: what has been counted is
 * stored, and no more than a batch is in memory.
 */
final class PostedFacts {

	private static final int FACTS_A_BATCH = 1_000;

	/** More rejections are counted, but not told one by one. */
	private static final int MOST_TOLD = 1_000;

	private final Store store;

	private final MeterRegistry meters;

	private final List<Long> lines = new ArrayList<>();

	private final List<FactReader.Read> waiting = new ArrayList<>();

	private final List<Rejection> rejected = new ArrayList<>();

	private long created;

	private long merged;

	private long unchanged;

	private long rejections;

	PostedFacts(Store store, MeterRegistry meters) {
		this.store = store;
		this.meters = meters;
	}

	void add(long line, JsonNode fact) {
		try {
			this.waiting.add(FactReader.read(fact));
			this.lines.add(line);
		}
		catch (InvalidInputException ex) {
			reject(line, ex.getMessage());
		}
		if (this.waiting.size() == FACTS_A_BATCH) {
			write();
		}
	}

	void reject(long line, String error) {
		this.rejections++;
		if (this.rejected.size() < MOST_TOLD) {
			this.rejected.add(new Rejection(line, error));
		}
	}

	private void write() {
		Map<String, Article> sources = new LinkedHashMap<>();
		this.waiting.forEach((read) -> read.sources().forEach((source) -> sources.putIfAbsent(source.id(), source)));
		List<FactOutcome> outcomes = this.store
			.write(FactBatch.of(sources.values(), this.waiting.stream().map(FactReader.Read::fact).toList()));
		for (int i = 0; i < outcomes.size(); i++) {
			FactOutcome outcome = outcomes.get(i);
			switch (outcome.kind()) {
				case CREATED -> this.created++;
				case MERGED -> this.merged++;
				case UNCHANGED -> this.unchanged++;
				case REJECTED -> reject(this.lines.get(i), String.valueOf(outcome.error()));
			}
		}
		this.waiting.clear();
		this.lines.clear();
	}

	Result finish() {
		if (!this.waiting.isEmpty()) {
			write();
		}
		count("created", this.created);
		count("merged", this.merged);
		count("unchanged", this.unchanged);
		count("rejected", this.rejections);
		this.rejected.sort(Comparator.comparingLong(Rejection::line));
		return new Result(this.created, this.merged + this.unchanged, this.unchanged, this.rejections,
				List.copyOf(this.rejected));
	}

	private void count(String outcome, long facts) {
		Counter.builder("kaitan.facts")
			.description("Facts that were extracted elsewhere and posted")
			.tag("outcome", outcome)
			.register(this.meters)
			.increment(facts);
	}

	/**
	 * Where posted facts go: into the graph, with an entry in the audit trail if they
	 * changed anything.
	 */
	@Component
	static class Store {

		private final FactWriter writer;

		private final GraphTransactions transactions;

		private final AuditTrail audit;

		Store(FactWriter writer, GraphTransactions transactions, AuditTrail audit) {
			this.writer = writer;
			this.transactions = transactions;
			this.audit = audit;
		}

		List<FactOutcome> write(FactBatch batch) {
			return this.transactions.write(() -> {
				List<FactOutcome> outcomes = this.writer.write(batch);
				long stored = outcomes.stream()
					.filter((outcome) -> outcome.kind() == FactOutcome.Kind.CREATED
							|| outcome.kind() == FactOutcome.Kind.MERGED)
					.count();
				if (stored > 0) {
					this.audit.record(AuditAction.STORE_FACTS, null, stored);
				}
				return outcomes;
			});
		}

	}

	/**
	 * What became of posted facts.
	 *
	 * @param created how many were the first telling of an event
	 * @param merged how many told an event that was known, repeated ones included
	 * @param unchanged how many of these were stored before, claim by claim
	 * @param rejections how many cannot be stored
	 * @param rejected these, at most the first 1,000
	 */
	record Result(long created, long merged, long unchanged, long rejections, List<Rejection> rejected) {

	}

	/**
	 * A fact that cannot be stored.
	 *
	 * @param line its line in NDJSON, its place in a JSON array, from 1
	 * @param error what is wrong, and what is accepted
	 */
	record Rejection(long line, String error) {

	}

}
