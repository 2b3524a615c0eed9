package id.kaitan.extraction.frame;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Frame;

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
			if (frame.complement() != Effect.PLAIN) {
				return frame.complement();
			}
			if (frame.has("transparent")) {
				return Effect.PLAIN;
			}
		}
		return otherwise;
	}

	/** Whether the object of the verb is the subject of its complement. */
	static boolean controls(Unit verb) {
		return verb.sense != null && verb.sense.frames().stream().anyMatch((frame) -> frame.has("control"));
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
