package id.kaitan.event;

import java.util.List;

/**
 * Writes what feeds have coded, fast: like {@link FactWriter} in all that the graph then
 * holds, but without looking for events that may be the same, because the feed's ids and
 * codes say which are. The cost of a batch does not depend on what is stored.
 */
public interface CodedFactWriter {

	/**
	 * Writes a batch; joins the caller's transaction if there is one. Writing it again
	 * changes nothing.
	 * @param batch the rows
	 * @return what became of each fact, in order, and then of each mention
	 */
	List<FactOutcome> write(CodedBatch batch);

}
