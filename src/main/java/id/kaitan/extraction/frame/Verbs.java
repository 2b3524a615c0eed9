package id.kaitan.extraction.frame;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Frame;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;

/**
 * What the frames of a verb say about it as a whole.
 */
final class Verbs {

	private Verbs() {
	}

	static Effect effect(Unit verb, Effect otherwise) {
		if (verb.sense == null) {
			return otherwise;
		}
		for (Frame frame : verb.sense.frames()) {
			if (!applies(frame, verb)) {
				continue;
			}
			if (frame.complement() == Effect.HEARSAY && verb.voice != Voice.PASSIVE && !verb.subject.isEmpty()
					&& speaks(verb)) {
				return Effect.REPORTED; // who estimates is named
			}
			if (frame.complement() != Effect.PLAIN) {
				return frame.complement();
			}
			if (frame.has("transparent")) {
				return Effect.PLAIN;
			}
		}
		return otherwise;
	}

	/** Whether the object is one that the frame asks for, if it asks for any. */
	private static boolean applies(Frame frame, Unit verb) {
		if (frame.has("active") && isPassive(verb)) {
			return false;
		}
		if (frame.objects().isEmpty() || frame.objects().contains("-")) {
			return true;
		}
		for (Unit unit : (verb.voice == Voice.PASSIVE) ? verb.subject : verb.object) {
			for (String wanted : frame.objects()) {
				boolean event = wanted.startsWith("event.") && unit.sense != null
						&& unit.sense.frames()
							.stream()
							.anyMatch((noun) -> noun.type() != null && wanted.equals("event." + noun.type()));
				if (event || unit.classes.contains(wanted)) {
					return true;
				}
			}
		}
		return frame.objects().stream().anyMatch((wanted) -> wanted.indexOf(' ') > 0);
	}

	/** Whether the object of the verb is the subject of its complement. */
	static boolean controls(Unit verb) {
		return verb.sense != null && verb.sense.frames().stream().anyMatch((frame) -> frame.has("control"));
	}

	/** Whether the first block of the verb that records anything records this. */
	static boolean tells(Unit verb, FactType type) {
		return verb.sense != null && verb.sense.frames()
			.stream()
			.filter((frame) -> frame.type() != null && frame.objects().isEmpty() && frame.subjects().isEmpty())
			.limit(1)
			.anyMatch((frame) -> frame.type() == type);
	}

	/**
	 * Whether a verb or an event noun tells events of a type, with one object or another.
	 */
	static boolean mayTell(Unit unit, FactType type) {
		return unit.sense != null && unit.sense.frames().stream().anyMatch((frame) -> frame.type() == type);
	}

	/** Whether what it tells befalls its subject. */
	static boolean isPassive(Unit verb) {
		return verb.voice == Voice.PASSIVE || verb.voice == Voice.PARTICIPLE;
	}

	/** Whether it makes a clause of its own, as an infinitive or a gerund does not. */
	static boolean isFinite(Unit verb) {
		return verb.voice != Voice.BASE && verb.voice != Voice.GERUND;
	}

	/** Whether the verb, with the object that it has, tells events of a type. */
	static boolean tellsHere(Unit verb, FactType type) {
		return verb.sense != null
				&& verb.sense.frames().stream().anyMatch((frame) -> frame.type() == type && applies(frame, verb));
	}

	/** {@code executed them because they had killed}: what was done is the reason. */
	static boolean punishes(Unit verb) {
		return tells(verb, FactType.COERCION) || tells(verb, FactType.ACCUSATION) || tells(verb, FactType.SANCTION)
				|| tells(verb, FactType.CASUALTIES);
	}

	static boolean has(Unit verb, String option) {
		return verb.sense != null && verb.sense.frames().stream().anyMatch((frame) -> frame.has(option));
	}

	/**
	 * Whether the verb is one of speaking, so that what follows {@code and} need not be
	 * what was said.
	 */
	static boolean speaks(Unit verb) {
		return verb.sense != null
				&& verb.sense.frames().stream().anyMatch((frame) -> frame.type() != null && frame.has("speech"));
	}

}
