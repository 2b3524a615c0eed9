package id.kaitan.graph;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class BoundedDriverTests {

	private final Deadlines deadlines = new Deadlines();

	@AfterEach
	void close() {
		this.deadlines.close();
	}

	@Test
	void aTransactionThatIsGivenUpIsNoLongerOfItsThread() {
		Driver driver = BoundedDriver.of(silent(), Duration.ofMillis(1), this.deadlines);
		TransactionTemplate template = new TransactionTemplate(new Neo4jTransactionManager(driver));
		Neo4jClient client = Neo4jClient.create(driver);
		assertThatException()
			.isThrownBy(() -> template.executeWithoutResult((status) -> client.query("CREATE (:Event)").run()));
		assertThat(this.deadlines.cutOff()).isEqualTo(1);
		assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
		assertThat(BoundedDriver.openSessions(driver)).isZero();
	}

	@Test
	void whyACommitFailedIsTold() {
		DatabaseException full = new DatabaseException("Neo.DatabaseError.Transaction.TransactionCommitFailed",
				"No space left on device");
		Driver driver = BoundedDriver.of(failing(full), Duration.ofMinutes(1), this.deadlines);
		TransactionTemplate template = new TransactionTemplate(new Neo4jTransactionManager(driver));
		assertThatException()
			.isThrownBy(() -> template.executeWithoutResult((status) -> assertThat(status.isNewTransaction()).isTrue()))
			.isSameAs(full);
		assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
		assertThat(BoundedDriver.openSessions(driver)).isZero();
	}

	/** A driver of a database that does not answer, and whose connection then is gone. */
	private static Driver silent() {
		Transaction transaction = fake(Transaction.class, null);
		return fake(Driver.class, fake(Session.class, transaction));
	}

	/** A driver of a database that cannot commit, and closes the transaction then. */
	private static Driver failing(RuntimeException failure) {
		AtomicBoolean open = new AtomicBoolean(true);
		Transaction transaction = (Transaction) Proxy.newProxyInstance(Transaction.class.getClassLoader(),
				new Class<?>[] { Transaction.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "commit" -> {
						open.set(false);
						throw failure;
					}
					case "isOpen" -> open.get();
					case "close" -> null;
					default -> throw new UnsupportedOperationException(method.getName());
				});
		Session session = (Session) Proxy.newProxyInstance(Session.class.getClassLoader(),
				new Class<?>[] { Session.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "beginTransaction" -> transaction;
					case "isOpen" -> true;
					case "close" -> null;
					case "lastBookmarks" -> Set.of();
					default -> throw new UnsupportedOperationException(method.getName());
				});
		return fake(Driver.class, session);
	}

	private static <T> T fake(Class<T> type, Object opened) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "session", "beginTransaction" -> opened;
					case "run" -> {
						new CountDownLatch(1).await();
						yield null;
					}
					case "rollback", "close" -> throw new ServiceUnavailableException("gone");
					case "isOpen" -> true;
					case "toString" -> type.getSimpleName();
					case "hashCode" -> System.identityHashCode(proxy);
					case "equals" -> proxy == arguments[0];
					default -> throw new UnsupportedOperationException(method.getName());
				}));
	}

}
