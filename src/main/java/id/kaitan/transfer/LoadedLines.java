package id.kaitan.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.problem.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the lines of an export, batch by batch.
 */
final class LoadedLines {

	private static final int BATCH = 2000;

	/** A label or type, and nothing that a statement could be made of. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

	private final Cypher cypher;

	private final GraphTransactions transactions;

	private final JsonMapper mapper;

	private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();

	private final Map<List<String>, List<Map<String, Object>>> ties = new LinkedHashMap<>();

	private boolean nodesWritten;

	LoadedLines(Cypher cypher, GraphTransactions transactions, JsonMapper mapper) {
		this.cypher = cypher;
		this.transactions = transactions;
		this.mapper = mapper;
	}

	/**
	 * Takes a line.
	 * @param text the line
	 * @return {@code false} if it is of neither a node nor a relationship
	 */
	boolean add(String text) {
		JsonNode line = this.mapper.readTree(text);
		if (line.has("node")) {
			node(line);
			return true;
		}
		if (line.has("tie")) {
			tie(line);
			return true;
		}
		return false;
	}

	private void node(JsonNode line) {
		List<Object> labels = new ArrayList<>();
		line.get("labels").forEach((label) -> labels.add(name(label)));
		Map<String, Object> row = new HashMap<>();
		row.put("id", line.get("node").get(1).stringValue());
		row.put("labels", labels);
		row.put("properties", Values.decode(line.get("properties")));
		String key = name(line.get("node").get(0));
		List<Map<String, Object>> rows = this.nodes.computeIfAbsent(key, (label) -> new ArrayList<>());
		rows.add(row);
		if (rows.size() == BATCH) {
			writeNodes(key, rows);
		}
	}

	private void tie(JsonNode line) {
		if (!this.nodesWritten) {
			this.nodes.forEach(this::writeNodes);
			this.nodesWritten = true;
		}
		Map<String, Object> row = new HashMap<>();
		row.put("type", name(line.get("tie")));
		row.put("from", line.get("from").get(1).stringValue());
		row.put("to", line.get("to").get(1).stringValue());
		row.put("properties", Values.decode(line.get("properties")));
		List<String> ends = List.of(name(line.get("from").get(0)), name(line.get("to").get(0)));
		List<Map<String, Object>> rows = this.ties.computeIfAbsent(ends, (key) -> new ArrayList<>());
		rows.add(row);
		if (rows.size() == BATCH) {
			writeTies(ends, rows);
		}
	}

	/**
	 * Writes what is left.
	 */
	void finish() {
		this.nodes.forEach(this::writeNodes);
		this.ties.forEach(this::writeTies);
	}

	private void writeNodes(String label, List<Map<String, Object>> rows) {
		write(this.cypher.text("transfer/load-nodes").replace(":LABEL ", ":" + label + " "), rows);
	}

	private void writeTies(List<String> ends, List<Map<String, Object>> rows) {
		write(this.cypher.text("transfer/load-ties")
			.replace(":FROM ", ":" + ends.get(0) + " ")
			.replace(":TO ", ":" + ends.get(1) + " "), rows);
	}

	private void write(String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			List<Map<String, Object>> batch = List.copyOf(rows);
			this.transactions.write(() -> this.cypher.statement(statement).bind(batch).to("rows").run());
			rows.clear();
		}
	}

	private static String name(JsonNode node) {
		String name = node.asString();
		if (!NAME.matcher(name).matches()) {
			throw new InvalidInputException("load", name, "a label or type of the model");
		}
		return name;
	}

}
