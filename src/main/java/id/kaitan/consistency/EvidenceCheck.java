package id.kaitan.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.graph.GraphScan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Whether the words of claims are those of their articles.
 */
@Component
class EvidenceCheck {

	/** How Kaitan's own extractor calls itself. */
	private static final String OWN = "rules";

	private final GraphScan scan;

	EvidenceCheck(GraphScan scan) {
		this.scan = scan;
	}

	List<Finding> check() {
		List<Finding> findings = new ArrayList<>();
		Map<String, @Nullable Object> all = new HashMap<>();
		all.put("ids", null);
		this.scan.read("consistency/texts-with-claims", all, (row) -> compare(row, findings));
		return findings;
	}

	/**
	 * Positions are UTF-16 code units, which Java counts and Cypher does not. What others
	 * have extracted is taken as it is: there it is only worth a look.
	 */
	private static void compare(Record row, List<Finding> findings) {
		String text = row.get("text").asString();
		for (Value claim : row.get("claims").values()) {
			String quote = claim.get(1).asString("");
			int start = claim.get(2).asInt(-1);
			int end = claim.get(3).asInt(-1);
			boolean inside = start >= 0 && start <= end && end <= text.length();
			if (!quote.isEmpty() && !(inside && text.substring(start, end).equals(quote))) {
				boolean own = claim.get(4).asString("").equals(OWN);
				findings.add(new Finding(own ? Kind.CLAIM_WITHOUT_EVIDENCE : Kind.QUOTE_NOT_IN_TEXT,
						claim.get(0).asString(""),
						"other words at " + start + " to " + end + " of article " + row.get("id").asString(),
						"the words of the quote"));
			}
		}
	}

}
