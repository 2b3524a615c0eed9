package id.kaitan.event;

import java.util.List;

/**
 * The only way by which events, claims, standing relations and pair relationships come
 * into the graph.
 * <p>
 * A batch is one transaction: sources, entities that are not known yet, claims, events,
 * and the relationship of every pair are written together or not at all. A telling of an
 * event that is known becomes a further claim on it (see {@code docs/graph-model.md}).
 * Writing the same batch again changes nothing. Batches may be written from many threads
 * and processes at once: twin events and lost counts do not happen, a batch that meets
 * another one waits for it or is tried again. The cost is that of the batch, not of what
 * is stored; 1,000 to 10,000 facts a batch are written fastest.
 */
public interface FactWriter {

	/**
	 * Writes a batch; joins the caller's transaction if there is one.
	 * @param batch the facts and their sources
	 * @return what became of each fact, in the order of the batch
	 */
	List<FactOutcome> write(FactBatch batch);

}
