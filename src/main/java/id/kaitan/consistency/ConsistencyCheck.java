package id.kaitan.consistency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphScan;
import id.kaitan.graph.GraphTransactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Checks the whole graph. It may run while others write: what it finds it looks at again,
 * so that half of a write is not taken for a fault. The cost is that of reading all
 * events and claims once.
 */
@Component
public class ConsistencyCheck {

	private static final int MOST_OF_A_KIND = 10_000;

	private static final int MOST_TOLD = 100;

	private static final int LOOKS = 3;

	private final GraphScan scan;

	private final Cypher cypher;

	private final GraphTransactions transactions;

	private final PairRecounter pairs;

	private final EvidenceCheck evidence;

	private final OfficeCheck offices;

	ConsistencyCheck(GraphScan scan, Cypher cypher, GraphTransactions transactions, PairRecounter pairs,
			EvidenceCheck evidence, OfficeCheck offices) {
		this.scan = scan;
		this.cypher = cypher;
		this.transactions = transactions;
		this.pairs = pairs;
		this.evidence = evidence;
		this.offices = offices;
	}

	/**
	 * Checks, one at a time.
	 * @param repair whether to derive anew what is derived and wrong; nothing that was
	 * told is ever changed
	 * @return what was found
	 */
	public synchronized ConsistencyReport run(boolean repair) {
		Instant start = Instant.now();
		Map<Kind, Long> repaired = new EnumMap<>(Kind.class);
		List<Finding> findings = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			String statement = kind.statement();
			if (statement != null) {
				findings.addAll(check(kind, statement, repair, repaired));
			}
		}
		findings.addAll(this.evidence.check());
		findings.addAll(this.offices.check());
		PairRecounter.Differences differences = this.pairs.check(repair);
		findings.addAll(differences.findings());
		if (differences.repaired() > 0) {
			repaired.put(Kind.PAIR, differences.repaired());
		}
		return report(start, findings, repaired, differences.pairs());
	}

	private List<Finding> check(Kind kind, String statement, boolean repair, Map<Kind, Long> repaired) {
		Map<String, Finding> found = look(kind, statement, null);
		for (int i = 1; i < LOOKS && !found.isEmpty(); i++) {
			found = look(kind, statement, List.copyOf(found.keySet()));
		}
		String statementOfRepair = kind.repair();
		if (repair && statementOfRepair != null && !found.isEmpty()) {
			List<String> ids = found.keySet().stream().sorted().toList();
			this.transactions.write(() -> this.cypher.run(statementOfRepair).bind(ids).to("ids").run());
			repaired.put(kind, (long) (ids.size() - look(kind, statement, ids).size()));
		}
		return List.copyOf(found.values());
	}

	private Map<String, Finding> look(Kind kind, String statement, @Nullable List<String> ids) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("most", MOST_OF_A_KIND);
		Map<String, Finding> found = new HashMap<>();
		this.scan.read(statement, parameters, (row) -> found.put(text(row, "id"),
				new Finding(kind, text(row, "id"), text(row, "found"), text(row, "expected"))));
		return found;
	}

	private static String text(Record row, String column) {
		return row.get(column).asString("null");
	}

	private ConsistencyReport report(Instant start, List<Finding> findings, Map<Kind, Long> repaired, long pairs) {
		Map<Kind, Long> found = new EnumMap<>(Kind.class);
		List<Finding> told = new ArrayList<>();
		for (Finding finding : findings) {
			if (found.merge(finding.kind(), 1L, Long::sum) <= MOST_TOLD) {
				told.add(finding);
			}
		}
		boolean consistent = found.entrySet()
			.stream()
			.allMatch(
					(one) -> !one.getKey().isWrong() || one.getValue().equals(repaired.getOrDefault(one.getKey(), 0L)));
		Map<String, Long> sizes = new HashMap<>();
		this.scan.read("consistency/sizes", Map.of(),
				(row) -> row.keys().forEach((column) -> sizes.put(column, row.get(column).asLong())));
		return new ConsistencyReport(start, consistent, sizes.getOrDefault("articles", 0L),
				sizes.getOrDefault("claims", 0L), sizes.getOrDefault("events", 0L), sizes.getOrDefault("entities", 0L),
				pairs, found, repaired, told);
	}

}
