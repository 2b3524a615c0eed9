package id.kaitan.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

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

	private final AtomicLong cutOff = new AtomicLong();

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
	 * How many transactions of a bounded driver have been cut off, by the database or
	 * because it did not answer.
	 * @param driver the driver
	 * @return 0 for another driver
	 */
	static long cutOff(Driver driver) {
		return (Proxy.isProxyClass(driver.getClass())
				&& Proxy.getInvocationHandler(driver) instanceof BoundedDriver bounded)
						? bounded.cutOff.get() + bounded.deadlines.fired() : 0;
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
			return proxy(Session.class,
					new Bounded(session, PREPARING.get() ? PREPARATION : this.bound, Deadlines.NEVER));
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

	/**
	 * A session, a transaction or a result.
	 */
	private final class Bounded implements InvocationHandler {

		private final Object target;

		private final Duration most;

		private final long deadline;

		private boolean closed;

		Bounded(Object target, Duration most, long deadline) {
			this.target = target;
			this.most = most;
			this.deadline = deadline;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
				throws Throwable {
			if (this.target instanceof Session session) {
				return session(session, method, arguments);
			}
			return bound(guarded(this.target, method, arguments, this.most, this.deadline), this.most, this.deadline);
		}

		private @Nullable Object session(Session session, Method method, @Nullable Object @Nullable [] arguments)
				throws Throwable {
			switch (method.getName()) {
				case "run", "beginTransaction" -> {
					TransactionConfig config = config(arguments);
					Duration time = (config.timeout() != null) ? config.timeout() : this.most;
					long until = BoundedDriver.this.deadlines.after(time);
					Object opened = noting(time, until, () -> method.getName().equals("run")
							? session.run(query(arguments), config) : session.beginTransaction(config));
					return bound(opened, time, until);
				}
				case "close" -> {
					if (!this.closed) {
						this.closed = true;
						BoundedDriver.this.open.decrementAndGet();
					}
				}
				default -> {
				}
			}
			return guarded(session, method, arguments, this.most, method.getName().startsWith("execute")
					? Deadlines.NEVER : BoundedDriver.this.deadlines.after(this.most));
		}

		private @Nullable Object guarded(Object on, Method method, @Nullable Object @Nullable [] arguments,
				Duration time, long until) throws Throwable {
			return noting(time, until, () -> call(on, method, arguments));
		}

		private @Nullable Object noting(Duration time, long until, Deadlines.Work work) throws Throwable {
			try {
				return BoundedDriver.this.deadlines.guard(time, until, work);
			}
			catch (Neo4jException ex) {
				String code = String.valueOf(ex.code());
				if (code.contains("Bookmark")) {
					BoundedDriver.this.bookmarks.forget();
				}
				if (code.contains("TransactionTimedOut")) {
					BoundedDriver.this.cutOff.incrementAndGet();
				}
				throw ex;
			}
		}

		private @Nullable Object bound(@Nullable Object opened, Duration time, long until) {
			return switch (opened) {
				case Transaction transaction -> proxy(Transaction.class, new Bounded(transaction, time, until));
				case Result result -> proxy(Result.class, new Bounded(result, time, until));
				case null, default -> opened;
			};
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

}
