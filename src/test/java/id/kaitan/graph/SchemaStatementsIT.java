package id.kaitan.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The schema of a database that others use at the same time, on an embedded Neo4j.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SchemaStatementsIT {

	private static OwnNeo4j neo4j;

	private static Deadlines deadlines;

	private static Driver driver;

	@BeforeAll
	static void start(@TempDir Path folder) {
		neo4j = OwnNeo4j.start(folder, 0);
		deadlines = new Deadlines();
		driver = BoundedDriver.of(GraphDatabase.driver(neo4j.uri(), AuthTokens.none()), Duration.ofMinutes(1),
				deadlines);
	}

	@AfterAll
	static void stop() {
		driver.close();
		deadlines.close();
		neo4j.close();
	}

	@Test
	void aStatementThatIsKeptWaitingBeginsAnewUntilItIsDone() throws Exception {
		SchemaStatements statements = new SchemaStatements(driver, Duration.ofMillis(200));
		try (Session session = driver.session(); Transaction holder = session.beginTransaction()) {
			holder.run("CREATE (:Held {id: 1})").consume();
			CompletableFuture<Integer> attempts = CompletableFuture.supplyAsync(() -> statements
				.run("CREATE CONSTRAINT held_id IF NOT EXISTS FOR (n:Held) REQUIRE n.id IS UNIQUE"));
			// When the second is cut off the first has certainly failed: an answer may
			// still come with the alarm.
			while (deadlines.cutOff() < 2) {
				LockSupport.parkNanos(5_000_000);
			}
			holder.commit();
			assertThat(attempts.get()).isGreaterThan(1);
		}
		assertThat(constraints()).contains("held_id");
	}

	@Test
	void manyThatMakeTheSameSchemaAtOnceAllEndAndItIsThereOnce() throws Exception {
		int makers = 4;
		for (int round = 0; round < 5; round++) {
			String label = "Raced" + round;
			CyclicBarrier together = new CyclicBarrier(makers);
			Callable<Integer> maker = () -> {
				SchemaStatements statements = new SchemaStatements(driver, Duration.ofSeconds(5));
				together.await();
				int attempts = 0;
				for (String property : List.of("a", "b", "c")) {
					attempts += statements
						.run("CREATE CONSTRAINT raced_%s_%s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE"
							.formatted(label, property, label, property));
				}
				return attempts;
			};
			try (ExecutorService pool = Executors.newFixedThreadPool(makers)) {
				List<Callable<Integer>> all = new ArrayList<>();
				for (int i = 0; i < makers; i++) {
					all.add(maker);
				}
				for (Future<Integer> one : pool.invokeAll(all)) {
					assertThat(one.get()).isGreaterThanOrEqualTo(3);
				}
			}
			assertThat(constraints()).filteredOn((name) -> name.contains(label))
				.containsExactlyInAnyOrder("raced_" + label + "_a", "raced_" + label + "_b", "raced_" + label + "_c");
		}
	}

	@Test
	void whatNoWaitingMendsIsToldAtOnce() {
		try (Session session = driver.session()) {
			session.run("UNWIND [1, 1] AS id CREATE (:Twice {id: id})").consume();
		}
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> new SchemaStatements(driver, Duration.ofSeconds(5))
				.run("CREATE CONSTRAINT twice_id IF NOT EXISTS FOR (n:Twice) REQUIRE n.id IS UNIQUE"))
			.withMessageContaining("Twice");
	}

	private static List<String> constraints() {
		try (Session session = driver.session()) {
			return session.run("SHOW CONSTRAINTS YIELD name").list((row) -> row.get("name").asString());
		}
	}

}
