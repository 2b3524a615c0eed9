package id.kaitan.graph;

import java.util.Set;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/**
 * Changes of a server: it is asked for a mark of its state, which tells that something
 * was committed, but not what.
 */
final class PolledChanges implements GraphChanges {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private final String text;

	PolledChanges(Driver driver, Cypher cypher) {
		this.driver = driver;
		this.text = cypher.text("network/version");
	}

	@Override
	public long version() {
		try (Session session = this.driver.session(READ)) {
			long mark = 0;
			for (Value value : session.run(this.text).single().values()) {
				mark = mark * 1_000_003 + value.hashCode();
			}
			return mark;
		}
	}

	@Override
	public int pending() {
		return -1;
	}

	@Override
	public Changes drain() {
		return new Changes(false, Set.of(), true);
	}

}
