package id.kaitan.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A driver whose sessions hold three promises, whoever uses them: a transaction that
 * names no time of its own is cut off by the database after {@code kaitan.query-timeout};
 * a database that does not even answer is given up soon after; and a session reads what
 * any other session of this process has written.
 */
final class BoundedDriver implements InvocationHandler {

	/** A start may have to wait long, for a first reading or a busy machine. */
	private static final Duration PREPARATION = Duration.ofMinutes(5);

	private static final ThreadLocal<Boolean> PREPARING = ThreadLocal.withInitial(() -> false);

	private final Driver driver;

	private final Duration bound;

	private final Deadlines deadlines;

	private final ResettableBookmarks bookmarks = new ResettableBookmarks();

	private final AtomicInteger open = new AtomicInteger();

	private BoundedDriver(Driver driver, Duration bound, Deadlines deadlines) {
		this.driver = driver;
		this.bound = bound;
		this.deadlines = deadlines;
	}

	/**
	 * Puts the bounds on a driver.
	 * @param driver the driver
	 * @param bound the time that a transaction may take if it does not say otherwise
	 * @param deadlines what gives up on a database that does not answer
	 * @return the driver with its bounds
	 */
	static Driver of(Driver driver, Duration bound, Deadlines deadlines) {
		return proxy(Driver.class, new BoundedDriver(driver, bound, deadlines));
	}

	/**
	 * How many sessions of a bounded driver are open.
	 * @param driver the driver
	 * @return 0 for another driver
	 */
	static int openSessions(Driver driver) {
		return (Proxy.isProxyClass(driver.getClass())
				&& Proxy.getInvocationHandler(driver) instanceof BoundedDriver bounded) ? bounded.open.get() : 0;
	}

	/**
	 * Does work that makes the graph ready and is no question: it may take minutes.
	 * @param work what to do, in this thread
	 */
	static void preparing(Runnable work) {
		PREPARING.set(true);
		try {
			work.run();
		}
		finally {
			PREPARING.remove();
		}
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		if (method.getName().equals("session") && method.getReturnType() == Session.class) {
			SessionConfig given = (arguments != null && arguments.length > 0
					&& arguments[0] instanceof SessionConfig config) ? config : SessionConfig.defaultConfig();
			Session session = this.driver.session(withBookmarks(given));
			this.open.incrementAndGet();
			return proxy(Session.class, new BoundedSession(session, PREPARING.get() ? PREPARATION : this.bound));
		}
		return call(this.driver, method, arguments);
	}

	private SessionConfig withBookmarks(SessionConfig given) {
		if (given.bookmarkManager().isPresent()) {
			return given;
		}
		SessionConfig.Builder builder = SessionConfig.builder()
			.withDefaultAccessMode(given.defaultAccessMode())
			.withBookmarkManager(this.bookmarks);
		if (given.bookmarks() != null) {
			builder.withBookmarks(given.bookmarks());
		}
		given.database().ifPresent(builder::withDatabase);
		given.fetchSize().ifPresent(builder::withFetchSize);
		given.impersonatedUser().ifPresent(builder::withImpersonatedUser);
		return builder.build();
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type
			.cast(Proxy.newProxyInstance(BoundedDriver.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private @Nullable Object noting(Deadlines.Deadline deadline, Deadlines.Work work) throws Throwable {
		try {
			return deadline.guard(work);
		}
		catch (Neo4jException ex) {
			if (String.valueOf(ex.code()).contains("Bookmark")) {
				this.bookmarks.forget();
			}
			this.deadlines.note(ex);
			throw ex;
		}
	}

	/**
	 * A session; each transaction and each statement of its own has a deadline.
	 */
	private final class BoundedSession implements InvocationHandler {

		private final Session session;

		private final Duration most;

		private final List<Deadlines.Deadline> begun = new ArrayList<>();

		private boolean closed;

		BoundedSession(Session session, Duration most) {
			this.session = session;
			this.most = most;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
				throws Throwable {
			return switch (method.getName()) {
				case "run" -> {
					TransactionConfig config = config(arguments);
					yield begin(config, () -> this.session.run(query(arguments), config));
				}
				case "beginTransaction" -> {
					TransactionConfig config = config(arguments);
					yield begin(config, () -> this.session.beginTransaction(config));
				}
				case "close" -> close(method);
				default -> call(this.session, method, arguments);
			};
		}

		private @Nullable Object begin(TransactionConfig config, Deadlines.Work work) throws Throwable {
			Deadlines.Deadline deadline = BoundedDriver.this.deadlines
				.begin((config.timeout() != null) ? config.timeout() : this.most);
			this.begun.add(deadline);
			return bound(noting(deadline, work), deadline, this.most);
		}

		private @Nullable Object close(Method method) throws Throwable {
			if (!this.closed) {
				this.closed = true;
				BoundedDriver.this.open.decrementAndGet();
			}
			this.begun.forEach(Deadlines.Deadline::end);
			return closing(this.session, method, this.most, this.begun.stream().anyMatch(Deadlines.Deadline::isOver));
		}

		private TransactionConfig config(@Nullable Object @Nullable [] arguments) {
			TransactionConfig given = (arguments == null) ? TransactionConfig.empty()
					: Arrays.stream(arguments)
						.filter(TransactionConfig.class::isInstance)
						.map(TransactionConfig.class::cast)
						.findFirst()
						.orElse(TransactionConfig.empty());
			if (given.timeout() != null) {
				return given;
			}
			return TransactionConfig.builder()
				.withTimeout(this.most)
				.withMetadata(Map.copyOf(given.metadata()))
				.build();
		}

	}

	/**
	 * A transaction or a result, under the deadline of what it belongs to.
	 */
	private static final class Bounded implements InvocationHandler {

		private final BoundedDriver driver;

		private final Object target;

		private final Deadlines.Deadline deadline;

		/** How long its end may take. */
		private final Duration most;

		/** Whether a commit has failed, and nobody has rolled it back yet. */
		private boolean failed;

		Bounded(BoundedDriver driver, Object target, Deadlines.Deadline deadline, Duration most) {
			this.driver = driver;
			this.target = target;
			this.deadline = deadline;
			this.most = most;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
				throws Throwable {
			// These also when its time is over.
			switch (method.getName()) {
				case "close" -> {
					return this.driver.closing(this.target, method, this.most, this.deadline.isOver());
				}
				case "rollback" -> {
					if (this.failed) {
						this.failed = false;
						return null;
					}
					return this.driver.last(this.target, method, this.most);
				}
				case "isOpen" -> {
					return this.failed || Boolean.TRUE.equals(call(this.target, method, arguments));
				}
				case "commit" -> {
					return commit(method);
				}
				default -> {
				}
			}
			return this.driver.bound(this.driver.noting(this.deadline, () -> call(this.target, method, arguments)),
					this.deadline, this.most);
		}

		/**
		 * Commits. After a commit that failed Spring's manager rolls back, and refuses to
		 * where nothing is open any more: that would be told instead of why the commit
		 * failed, and nobody would try it again.
		 */
		private @Nullable Object commit(Method method) throws Throwable {
			try {
				return this.driver.noting(this.deadline, () -> call(this.target, method, null));
			}
			catch (Throwable ex) {
				this.failed = true;
				throw ex;
			}
		}

	}

	private @Nullable Object bound(@Nullable Object opened, Deadlines.Deadline deadline, Duration most) {
		return switch (opened) {
			case Transaction transaction -> proxy(Transaction.class, new Bounded(this, transaction, deadline, most));
			case Result result -> proxy(Result.class, new Bounded(this, result, deadline, most));
			case null, default -> opened;
		};
	}

	/**
	 * Closes. What has been given up has lost its connection, so that its close fails,
	 * and whoever is told so may leave the dead transaction bound to its thread for good
	 * (Spring's manager does).
	 */
	private @Nullable Object closing(Object target, Method method, Duration most, boolean givenUp) throws Throwable {
		try {
			return last(target, method, most);
		}
		catch (Neo4jException ex) {
			if (!givenUp) {
				throw ex;
			}
			return null;
		}
	}

	private @Nullable Object last(Object target, Method method, Duration most) throws Throwable {
		Deadlines.Deadline deadline = this.deadlines.begin(most);
		try {
			return noting(deadline, () -> call(target, method, null));
		}
		finally {
			deadline.end();
		}
	}

	private static Query query(@Nullable Object @Nullable [] arguments) {
		if (arguments == null || arguments.length == 0) {
			throw new IllegalArgumentException("a statement is missing");
		}
		if (arguments[0] instanceof Query query) {
			return query;
		}
		String text = String.valueOf(arguments[0]);
		Object parameters = (arguments.length > 1) ? arguments[1] : null;
		if (parameters instanceof Map<?, ?> map) {
			@SuppressWarnings("unchecked")
			Map<String, Object> named = (Map<String, Object>) map;
			return new Query(text, named);
		}
		return switch (parameters) {
			case Value value -> new Query(text, value);
			case Record row -> new Query(text, row.asMap());
			case null, default -> new Query(text);
		};
	}

}
