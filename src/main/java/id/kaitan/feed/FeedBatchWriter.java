package id.kaitan.feed;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.event.CodedBatch;
import id.kaitan.event.CodedFactWriter;
import id.kaitan.event.FactOutcome;
import id.kaitan.graph.GraphTransactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Writes a batch and, in the same transaction, how far the import has come with it: after
 * a kill, each row has been counted and written, or neither.
 */
@Component
class FeedBatchWriter {

	private final CodedFactWriter writer;

	private final ImportStore store;

	private final ImportFiles files;

	private final GraphTransactions transactions;

	private final MeterRegistry meters;

	FeedBatchWriter(CodedFactWriter writer, ImportStore store, ImportFiles files, GraphTransactions transactions,
			MeterRegistry meters) {
		this.writer = writer;
		this.store = store;
		this.files = files;
		this.transactions = transactions;
		this.meters = meters;
	}

	/**
	 * Writes a batch.
	 * @param id the import
	 * @param batch the rows
	 * @param coded their claims
	 * @param before how far the import has come
	 * @return how far it has come then; further than with this batch if another instance
	 * goes on with the same import
	 */
	Checkpoint write(String id, FeedBatch batch, CodedBatch coded, Checkpoint before) {
		RejectLog log = this.files.rejects(id);
		Checkpoint reached = this.transactions.write(() -> {
			Checkpoint stored = this.store.hold(id).checkpoint();
			if (stored.isAfter(before)) {
				// A commit whose outcome was not known had succeeded, or another instance
				// goes on with the same import: the batch is there, and counted.
				return stored;
			}
			Counts counts = new Counts(batch, this.writer.write(coded));
			long length = log.append(before.rejectBytes(), counts.rejects());
			Checkpoint after = new Checkpoint(batch.part(), batch.partRows(), before.rows() + batch.size(),
					before.created() + counts.created(), before.merged() + counts.merged(),
					before.rejected() + counts.rejects().size(), length);
			this.store.checkpoint(id, after);
			return after;
		});
		count("created", reached.created() - before.created());
		count("merged", reached.merged() - before.merged());
		count("rejected", reached.rejected() - before.rejected());
		return reached;
	}

	private void count(String outcome, long rows) {
		Counter.builder("kaitan.import.rows")
			.description("Rows of feeds that were imported")
			.tag("outcome", outcome)
			.register(this.meters)
			.increment(rows);
	}

	/**
	 * What became of the rows of a batch: a row that told of anything new counts as
	 * created.
	 */
	private static final class Counts {

		private final List<Reject> rejects;

		private int created;

		private int merged;

		Counts(FeedBatch batch, List<FactOutcome> outcomes) {
			this.rejects = new ArrayList<>(batch.rejects());
			long mentions = batch.rows()
				.stream()
				.flatMap((row) -> row.claims().stream())
				.filter(FeedMention.class::isInstance)
				.count();
			int fact = 0;
			int mention = (int) (outcomes.size() - mentions);
			for (FeedBatch.Row row : batch.rows()) {
				boolean isNew = false;
				String error = null;
				for (FeedClaim claim : row.claims()) {
					FactOutcome outcome = outcomes.get((claim instanceof FeedMention) ? mention++ : fact++);
					isNew |= outcome.kind() == FactOutcome.Kind.CREATED;
					error = (outcome.kind() == FactOutcome.Kind.REJECTED) ? outcome.error() : error;
				}
				if (error != null) {
					this.rejects.add(new Reject(row.file(), row.line(), error, FeedRow.shortened(row.text(), 300)));
				}
				else if (isNew) {
					this.created++;
				}
				else {
					this.merged++;
				}
			}
		}

		List<Reject> rejects() {
			return this.rejects;
		}

		int created() {
			return this.created;
		}

		int merged() {
			return this.merged;
		}

	}

}
