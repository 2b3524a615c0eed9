package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * Which of the times that a sentence tells belongs to a verb or an event noun.
 */
final class Times {

	private final List<Unit> units;

	Times(List<Unit> units) {
		this.units = units;
	}

	/** The time with which the sentence begins. */
	@Nullable FactTime first() {
		for (Unit unit : this.units) {
			if (unit.is(Unit.Kind.TIME)) {
				return unit.time;
			}
			if (!unit.is(Unit.Kind.COMMA) && !unit.is(Unit.Kind.AUX) && !unit.is(Unit.Kind.PREP)
					&& !unit.is(Unit.Kind.AND) && !isInitialPlace(unit)) {
				return null;
			}
		}
		return null;
	}

	/** The time after the last comma of the sentence, which its main verbs share. */
	@Nullable FactTime last(int verb) {
		int j = this.units.size() - 1;
		while (j > verb && (this.units.get(j).is(Unit.Kind.STOP) || this.units.get(j).is(Unit.Kind.CLOSE))) {
			j--;
		}
		boolean closes = j - 1 > verb && this.units.get(j).is(Unit.Kind.TIME)
				&& this.units.get(j - 1).is(Unit.Kind.COMMA);
		for (int i = verb + 1; i < j && closes; i++) {
			closes = !this.units.get(i).is(Unit.Kind.SUBORDINATE) && !this.units.get(i).is(Unit.Kind.TIME)
					&& !(this.units.get(i).is(Unit.Kind.VERB) && Verbs.speaks(this.units.get(i)));
		}
		return closes ? this.units.get(j).time : null;
	}

	private boolean isInitialPlace(Unit unit) {
		int at = this.units.indexOf(unit);
		return unit.is(Unit.Kind.NP) && at > 0 && this.units.get(at - 1).classes.contains("preposition.place");
	}

	/** The time expression nearest to a trigger that no other verb stands before. */
	@Nullable FactTime time(int at) {
		FactTime after = scan(at, 1);
		return (after != null) ? after : scan(at, -1);
	}

	private @Nullable FactTime scan(int at, int step) {
		Unit trigger = this.units.get(at);
		if (step < 0 && trigger.is(Unit.Kind.NP) && at > 0 && (trigger.classes.contains("preposition.reason")
				|| this.units.get(at - 1).classes.contains("preposition.reason"))) {
			return null; // fired on Monday in reply to an attack: that one was before
		}
		boolean light = trigger.classes.contains("verb.light");
		boolean asked = false;
		for (int j = at + step; j >= 0 && j < this.units.size(); j += step) {
			Unit unit = this.units.get(j);
			switch (unit.kind) {
				case TIME -> {
					if (step < 0 && (isInside(j, trigger) || isOfVerbBefore(j))) {
						return null;
					}
					if (asked && unit.classes.contains("preposition.deadline")) {
						return null; // asked A to leave by March
					}
					if (unit.time != null) {
						return unit.time;
					}
				}
				case VERB -> {
					boolean same = unit.classes.contains("verb.light") && !trigger.is(Unit.Kind.VERB)
							|| unit.classes.contains("verb.count") || isPartOf(unit, trigger) && step > 0
							|| trigger.governor == unit || light;
					if (!same || unit.classes.contains("relative")) {
						return null;
					}
					asked |= unit.scope == Effect.SUPPRESSED;
				}
				case AUX -> {
					boolean clause = step > 0 && unit.classes.contains("passive") && Verbs.speaks(trigger)
							&& this.units.get(j - 1).is(Unit.Kind.NP);
					if (clause) {
						return null; // said the strike was in reply to one of April 1
					}
				}
				case RELATIVE, THAT, SUBORDINATE, CONDITION, STOP, OPEN, CLOSE -> {
					return null;
				}
				case COMMA -> {
					boolean toldElsewhere = (step < 0) ? !isAside(j) : beginsClause(j, trigger);
					if (Verbs.speaks(trigger) && toldElsewhere) {
						return null; // will begin on Monday, said A
					}
				}
				default -> {
				}
			}
		}
		return null;
	}

	/** {@code said, on Sunday, the arrest was wrong}: when it was said. */
	private boolean isOfVerbBefore(int time) {
		return time > 1 && time + 1 < this.units.size() && this.units.get(time - 1).is(Unit.Kind.COMMA)
				&& this.units.get(time + 1).is(Unit.Kind.COMMA) && this.units.get(time - 2).is(Unit.Kind.VERB)
				&& Verbs.speaks(this.units.get(time - 2));
	}

	/** {@code mengatakan, hari ini dia akan pergi}: the time is that of what is said. */
	private boolean beginsClause(int comma, Unit speech) {
		int j = comma + 1;
		while (j < this.units.size() && (this.units.get(j).is(Unit.Kind.TIME) || this.units.get(j).is(Unit.Kind.NP)
				|| this.units.get(j).is(Unit.Kind.AUX))) {
			j++;
		}
		return j < this.units.size() && j > comma + 2 && this.units.get(j).is(Unit.Kind.VERB)
				&& this.units.get(j).governor == speech;
	}

	/** {@code Norway, on Monday, said}: the comma that closes a time. */
	private boolean isAside(int comma) {
		return comma > 1 && this.units.get(comma - 1).is(Unit.Kind.TIME)
				&& this.units.get(comma - 2).is(Unit.Kind.COMMA);
	}

	/**
	 * Whether a verb only says what is done by another ({@code agreed to meet}), rather
	 * than something of its own that somebody tells ({@code said it would meet}).
	 */
	private static boolean isPartOf(Unit verb, Unit governor) {
		return verb.governor == governor && !(Verbs.speaks(governor) && verb.scope == Effect.REPORTED);
	}

	/** Whether the time is that of a relative or subordinate clause before. */
	private boolean isInside(int time, Unit trigger) {
		for (int j = time - 1; j >= 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB)) {
				return unit != trigger && unit != trigger.governor && (unit.classes.contains("relative")
						|| unit.classes.contains("adjunct") || unit.classes.contains("aside"));
			}
			if (unit.is(Unit.Kind.COMMA) || unit.is(Unit.Kind.STOP) || unit.is(Unit.Kind.AND)) {
				return false;
			}
		}
		return false;
	}

}
