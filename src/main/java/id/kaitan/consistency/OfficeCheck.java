package id.kaitan.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.kaitan.graph.GraphScan;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Who held one office at the same time as another.
 */
@Component
class OfficeCheck {

	private final GraphScan scan;

	OfficeCheck(GraphScan scan) {
		this.scan = scan;
	}

	List<Finding> check() {
		List<Finding> findings = new ArrayList<>();
		this.scan.read("consistency/offices", Map.of(), (row) -> compare(row, findings));
		return findings;
	}

	private static void compare(Record row, List<Finding> findings) {
		List<Term> terms = new ArrayList<>();
		for (Value holder : row.get("holders").values()) {
			terms.add(new Term(holder.get(0).asString(""), holder.get(1).asString(""), holder.get(2).asString("")));
		}
		for (int i = 0; i < terms.size(); i++) {
			for (int j = i + 1; j < terms.size(); j++) {
				Term one = terms.get(i);
				Term other = terms.get(j);
				if (!one.person().equals(other.person()) && one.begins(other) && other.begins(one)) {
					findings.add(new Finding(Kind.OVERLAPPING_OFFICES,
							row.get("title").asString("") + " of " + row.get("of").asString(""), one + ", " + other,
							"one at a time, unless the office is shared"));
				}
			}
		}
	}

	/**
	 * Who held an office, from when to when, as exactly as that is known.
	 *
	 * @param person the id
	 * @param from ISO, perhaps a year or a month; empty if unknown
	 * @param to the same; empty if it has not ended
	 */
	record Term(String person, String from, String to) {

		/**
		 * Whether this begins before another has ended; where one is known less exactly,
		 * both are taken as exactly as that.
		 */
		boolean begins(Term other) {
			int exact = Math.min(this.from.length(), other.to.length());
			return exact == 0 || this.from.substring(0, exact).compareTo(other.to.substring(0, exact)) < 0;
		}

		@Override
		public String toString() {
			return this.person + " " + this.from + "/" + this.to;
		}

	}

}
