package id.kaitan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.kaitan.entity.EntityId;
import id.kaitan.network.TieStrength;

/**
 * Puts into words what a path costs and for what.
 */
final class Reasons {

	private final int reference;

	private int hops;

	private double number;

	private double recency;

	private double sources;

	private final List<String> over = new ArrayList<>();

	/**
	 * Begins with nothing.
	 * @param reference the day that recency is measured from
	 */
	Reasons(int reference) {
		this.reference = reference;
	}

	void hop(TieStrength strength) {
		this.hops++;
		this.number += strength.lackOfNumber();
		this.recency += strength.lackOfRecency(this.reference);
		this.sources += strength.lackOfSources();
	}

	void over(EntityId id, int neighbours, double cost) {
		this.over.add(String.format(Locale.ROOT, "%.2f over %s, tied to %d", cost, id, neighbours));
	}

	/**
	 * The reasons.
	 * @return for example {@code 2 hops, 0.35 few facts, 0.01 long ago, 0.50 few sources,
	 * 2.68 over country:CHN, tied to 35}
	 */
	String text() {
		StringBuilder text = new StringBuilder();
		text.append(String.format(Locale.ROOT, "%d for %d hop%s + %.2f few facts + %.2f long ago + %.2f few sources",
				this.hops, this.hops, (this.hops == 1) ? "" : "s", this.number, this.recency, this.sources));
		this.over.forEach((reason) -> text.append(" + ").append(reason));
		return text.append("; score = e^(-cost/4)").toString();
	}

}
