package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.name.Ref;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * {@code A dan B memuji satu sama lain}: two act on each other, which is two facts.
 */
final class Reciprocal {

	private static final int REACH = 6;

	private Reciprocal() {
	}

	/** Gives the draft its other side, and answers the fact the other way round. */
	static @Nullable Draft mirror(Draft draft, List<Unit> units, int at) {
		if (draft.type.isSymmetric() || draft.type == FactType.CASUALTIES || draft.actors.size() != 2
				|| !draft.recipients.isEmpty() || !marked(units, at)) {
			return null;
		}
		Ref one = draft.actors.get(0);
		Ref other = draft.actors.get(1);
		Draft mirror = draft.like();
		mirror.actors.remove(0);
		mirror.recipients.add(one);
		draft.actors.remove(1);
		draft.recipients.add(other);
		return mirror;
	}

	private static boolean marked(List<Unit> units, int at) {
		for (int j = Math.max(0, at - REACH); j < Math.min(units.size(), at + REACH); j++) {
			if (units.get(j).classes.contains("reciprocal")) {
				return true;
			}
			if (j > at && units.get(j).is(Unit.Kind.STOP)) {
				return false;
			}
		}
		return false;
	}

}
