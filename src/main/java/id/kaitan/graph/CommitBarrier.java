package id.kaitan.graph;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.StampedLock;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;

/**
 * Keeps commits of the embedded database off for a while, whoever makes them: Kaitan, or
 * an analyst in Neo4j Browser.
 */
final class CommitBarrier implements TransactionEventListener<Long> {

	private final StampedLock lock = new StampedLock();

	void guard(DatabaseManagementService service) {
		service.registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, this);
	}

	<T> T closed(Callable<T> work) throws Exception {
		long stamp = this.lock.writeLockInterruptibly();
		try {
			return work.call();
		}
		finally {
			this.lock.unlockWrite(stamp);
		}
	}

	@Override
	public Long beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
		return this.lock.readLock();
	}

	@Override
	public void afterCommit(TransactionData data, @Nullable Long stamp, GraphDatabaseService database) {
		release(stamp);
	}

	@Override
	public void afterRollback(TransactionData data, @Nullable Long stamp, GraphDatabaseService database) {
		release(stamp);
	}

	private void release(@Nullable Long stamp) {
		if (stamp != null) {
			this.lock.unlockRead(stamp);
		}
	}

}
