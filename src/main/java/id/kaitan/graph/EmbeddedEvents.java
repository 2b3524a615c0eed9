package id.kaitan.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/**
 * Reads all events of an embedded database node by node: the rows of
 * {@code network/events.cypher} in half the time, of which a start with a million events
 * mostly consists.
 */
final class EmbeddedEvents {

	private static final Label EVENT = Label.label("Event");

	private static final Label ENTITY = Label.label("Entity");

	private static final RelationshipType ABOUT = RelationshipType.withName("ABOUT");

	private static final RelationshipType STATES = RelationshipType.withName("STATES");

	private static final List<String> INVOLVED = List.of("ACTOR_IN", "RECIPIENT_OF", "LOCATED_AT");

	/** What an event is read for. */
	private static final String[] COLUMNS = { "id", "type", "start", "end", "polarity", "modality", "confidence",
			"recordedAt", "closedAt" };

	/** The id of each node that an event is tied to, empty if it is not an entity. */
	private final Map<Node, String> entities = new HashMap<>();

	private final Consumer<GraphRow> consumer;

	private EmbeddedEvents(Consumer<GraphRow> consumer) {
		this.consumer = consumer;
	}

	/**
	 * Reads them in one transaction.
	 * @param database the database
	 * @param consumer takes one event after another
	 */
	static void read(GraphDatabaseService database, Consumer<GraphRow> consumer) {
		EmbeddedEvents events = new EmbeddedEvents(consumer);
		try (Transaction transaction = database.beginTx();
				ResourceIterator<Node> nodes = transaction.findNodes(EVENT)) {
			while (nodes.hasNext()) {
				events.read(nodes.next());
			}
		}
	}

	private void read(Node event) {
		Map<String, Object> properties = event.getProperties(COLUMNS);
		Map<String, @Nullable Object> row = new HashMap<>();
		for (String column : COLUMNS) {
			row.put(column, properties.get(column));
		}
		List<List<Object>> involved = new ArrayList<>();
		int told = 0;
		boolean contested = false;
		for (Relationship relationship : event.getRelationships()) {
			String type = relationship.getType().name();
			if (INVOLVED.contains(type)) {
				String id = this.entities.computeIfAbsent(relationship.getOtherNode(event), EmbeddedEvents::entity);
				if (!id.isEmpty()) {
					involved.add(List.of(type, id));
				}
			}
			else if (relationship.getEndNode().equals(event)) {
				told += type.equals("ABOUT") ? 1 : 0;
				contested |= type.equals("DENIES");
			}
		}
		row.put("recorded", millis(row.remove("recordedAt")));
		boolean plain = row.remove("closedAt") == null && told < 2;
		row.put("sources", plain ? null : sources(event));
		row.put("contested", contested);
		row.put("entities", involved);
		this.consumer.accept(new GraphRow(row));
	}

	private static String entity(Node node) {
		return (node.hasLabel(ENTITY) && node.getProperty("id", null) instanceof String id) ? id : "";
	}

	private static List<List<@Nullable Object>> sources(Node event) {
		List<List<@Nullable Object>> sources = new ArrayList<>();
		for (Relationship about : event.getRelationships(Direction.INCOMING, ABOUT)) {
			Node claim = about.getStartNode();
			for (Relationship states : claim.getRelationships(Direction.INCOMING, STATES)) {
				List<@Nullable Object> source = new ArrayList<>();
				source.add(states.getStartNode().getProperty("id", null));
				source.add(millis(claim.getProperty("recordedAt", null)));
				source.add(millis(claim.getProperty("closedAt", null)));
				sources.add(source);
			}
		}
		return sources;
	}

	private static @Nullable Long millis(@Nullable Object instant) {
		return (instant instanceof ZonedDateTime at) ? at.toInstant().toEpochMilli() : null;
	}

}
