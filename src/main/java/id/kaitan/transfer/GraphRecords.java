package id.kaitan.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import id.kaitan.graph.GraphScan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The graph as lines of JSON, one for each node and relationship, always written in the
 * same way.
 */
@Component
class GraphRecords {

	/**
	 * What belongs to one installation: its schema's record, its imports, who did what.
	 */
	private static final Set<String> LEFT_OUT = Set.of("SchemaChange", "Import", "Load", "AuditEntry");

	private final GraphScan scan;

	private final JsonMapper mapper = JsonMapper.builder().build();

	GraphRecords(GraphScan scan) {
		this.scan = scan;
	}

	/**
	 * Reads all of the graph.
	 * @param lines what to do with each line, nodes first
	 * @return how much it is
	 */
	GraphDigest.Summary read(Consumer<String> lines) {
		Set<String> keyed = keyedLabels();
		GraphDigest digest = new GraphDigest();
		AtomicLong leftOut = new AtomicLong();
		this.scan.read("transfer/nodes", Map.of(), (row) -> {
			List<String> labels = labels(row.get("labels"));
			if (labels.stream().anyMatch(LEFT_OUT::contains)) {
				return;
			}
			Map<String, Object> properties = row.get("properties").asMap();
			String key = key(labels, keyed);
			if (key == null || !(properties.get("id") instanceof String id)) {
				leftOut.incrementAndGet();
				return;
			}
			Map<String, Object> node = new LinkedHashMap<>();
			node.put("node", List.of(key, id));
			node.put("labels", labels);
			node.put("properties", Values.encode(properties));
			String line = this.mapper.writeValueAsString(node);
			digest.addNode(line);
			lines.accept(line);
		});
		this.scan.read("transfer/ties", Map.of(), (row) -> {
			List<String> from = end(row.get("fromLabels"), row.get("from"), keyed);
			List<String> to = end(row.get("toLabels"), row.get("to"), keyed);
			if (from != null && to != null) {
				Map<String, Object> tie = new LinkedHashMap<>();
				tie.put("tie", row.get("type").asString());
				tie.put("from", from);
				tie.put("to", to);
				tie.put("properties", Values.encode(row.get("properties").asMap()));
				String line = this.mapper.writeValueAsString(tie);
				digest.addTie(line);
				lines.accept(line);
			}
		});
		return digest.summary(leftOut.get());
	}

	private Set<String> keyedLabels() {
		List<String> labels = new ArrayList<>();
		this.scan.read("transfer/keyed-labels", Map.of(), (row) -> labels.add(row.get("label").asString()));
		labels.removeAll(LEFT_OUT);
		return Set.copyOf(labels);
	}

	private static List<String> labels(Value labels) {
		return labels.asList(Value::asString).stream().sorted().toList();
	}

	private static @Nullable String key(List<String> labels, Set<String> keyed) {
		return labels.stream().filter(keyed::contains).findFirst().orElse(null);
	}

	private static @Nullable List<String> end(Value labels, Value id, Set<String> keyed) {
		String key = key(labels(labels), keyed);
		return (key != null && id.asObject() instanceof String text) ? List.of(key, text) : null;
	}

}
