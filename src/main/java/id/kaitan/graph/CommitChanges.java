package id.kaitan.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/**
 * Changes of the embedded database, which tells of every transaction what it wrote.
 */
final class CommitChanges extends TransactionEventListenerAdapter<GraphChanges.Changes> implements GraphChanges {

	private static final Label EVENT = Label.label("Event");

	private static final Label CLAIM = Label.label("Claim");

	private static final Label STANDING_NODE = Label.label("Standing");

	private static final Set<String> OF_EVENTS = Set.of("ABOUT", "ACTOR_IN", "RECIPIENT_OF", "LOCATED_AT", "DENIES");

	private static final Set<String> STANDING = Set.of("HOLDS_OFFICE", "MEMBER_OF", "ALLY_OF", "IN_CONFLICT_WITH",
			"PART_OF", "LOCATED_IN");

	private final AtomicLong version = new AtomicLong();

	private Set<String> events = new HashSet<>();

	private boolean standings;

	private boolean known = true;

	void listenTo(DatabaseManagementService service) {
		service.registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, this);
	}

	@Override
	public Changes beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
		try {
			return changes(data);
		}
		catch (RuntimeException ex) {
			// Whatever cannot be seen here must not keep a transaction from being
			// committed.
			return new Changes(false, Set.of(), true);
		}
	}

	private static Changes changes(TransactionData data) {
		Seen seen = new Seen();
		for (Node node : data.createdNodes()) {
			seen.look(node);
		}
		for (PropertyEntry<Node> entry : data.assignedNodeProperties()) {
			addChanged(seen, entry);
		}
		for (PropertyEntry<Node> entry : data.removedNodeProperties()) {
			if (data.isDeleted(entry.entity())) {
				// Of a deleted node only this is left to see; an id that was no event's
				// is harmless.
				if (entry.key().equals("id")) {
					seen.events.add(String.valueOf(entry.previouslyCommittedValue()));
				}
			}
			else {
				addChanged(seen, entry);
			}
		}
		addRelationships(seen, data, data.createdRelationships());
		addRelationships(seen, data, data.deletedRelationships());
		for (PropertyEntry<Relationship> entry : data.assignedRelationshipProperties()) {
			seen.standings |= STANDING.contains(entry.entity().getType().name());
		}
		return new Changes(true, seen.events, seen.standings);
	}

	private static void addChanged(Seen seen, PropertyEntry<Node> entry) {
		Node node = entry.entity();
		seen.look(node);
		if (entry.key().equals("closedAt") && node.hasLabel(CLAIM)) {
			for (Relationship about : node.getRelationships()) {
				seen.look(about.getEndNode());
			}
		}
	}

	private static void addRelationships(Seen seen, TransactionData data, Iterable<Relationship> relationships) {
		for (Relationship relationship : relationships) {
			String type = relationship.getType().name();
			if (OF_EVENTS.contains(type)) {
				Node event = type.equals("LOCATED_AT") ? relationship.getStartNode() : relationship.getEndNode();
				if (!data.isDeleted(event)) {
					seen.look(event);
				}
			}
			seen.standings |= STANDING.contains(type);
		}
	}

	/**
	 * What a transaction touched. A node is looked at once, however many of its
	 * properties and relationships were written.
	 */
	private static final class Seen {

		private final Set<Node> nodes = new HashSet<>();

		private final Set<String> events = new HashSet<>();

		private boolean standings;

		void look(Node node) {
			if (!this.nodes.add(node)) {
				return;
			}
			if (node.hasLabel(EVENT) && node.getProperty("id", null) instanceof String id) {
				this.events.add(id);
			}
			this.standings |= node.hasLabel(STANDING_NODE);
		}

	}

	@Override
	public void afterCommit(TransactionData data, Changes changes, GraphDatabaseService database) {
		note(changes);
	}

	private synchronized void note(@Nullable Changes changes) {
		if (changes == null) {
			this.known = false;
		}
		else {
			this.known &= changes.known();
			this.events.addAll(changes.events());
			this.standings |= changes.standings();
		}
		this.version.incrementAndGet();
	}

	@Override
	public long version() {
		return this.version.get();
	}

	@Override
	public synchronized int pending() {
		return this.known ? this.events.size() : Integer.MAX_VALUE;
	}

	@Override
	public synchronized Changes drain() {
		Changes drained = new Changes(this.known, this.events, this.standings);
		this.events = new HashSet<>();
		this.standings = false;
		this.known = true;
		return drained;
	}

}
