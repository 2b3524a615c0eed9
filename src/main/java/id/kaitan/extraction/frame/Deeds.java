package id.kaitan.extraction.frame;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import id.kaitan.extraction.name.Ref;
import id.kaitan.fact.FactType;

/**
 * Whose the deeds were that an article told lately, so that who condemns
 * {@code the attack} or welcomes {@code kesepakatan itu} is known to speak of those.
 */
final class Deeds {

	/** How many sentences later a deed may be meant again. */
	private static final int REACH = 3;

	/** What is said about somebody for what he did. */
	private static final Set<FactType> VERDICTS = Set.of(FactType.ACCUSATION, FactType.REJECTION, FactType.SUPPORT);

	/** What may be called a decision, a move or a measure without saying which. */
	private static final Set<FactType> DONE = Set.of(FactType.TREATY, FactType.AID, FactType.CONCESSION,
			FactType.WITHDRAWAL, FactType.SANCTION, FactType.COERCION, FactType.MILITARY_ACTION,
			FactType.TROOP_DEPLOYMENT, FactType.COOPERATION, FactType.SUPPORT, FactType.REJECTION);

	/** What one article may call an execution, a killing or an attack. */
	private static final Set<FactType> HARM = Set.of(FactType.COERCION, FactType.CASUALTIES, FactType.MILITARY_ACTION);

	private final Deque<Draft> told = new ArrayDeque<>();

	/** Verdicts, which are no decisions themselves. */
	private final Set<Draft> judged = Collections.newSetFromMap(new IdentityHashMap<>());

	/** What the sentence has told that is being read. */
	private List<Draft> now = List.of();

	/**
	 * Begins a sentence.
	 * @param drafts where what it tells comes in
	 */
	void begin(List<Draft> drafts) {
		this.now = drafts;
	}

	/** Keeps what a sentence tells. */
	void tell(List<Draft> drafts, int sentence) {
		while (!this.told.isEmpty() && sentence - this.told.getFirst().sentence > REACH) {
			this.judged.remove(this.told.removeFirst());
		}
		this.told.addAll(drafts);
	}

	/**
	 * Gives a verdict upon a deed told before, and upon nobody by name, those whose deed
	 * it was.
	 */
	void complete(Draft verdict, List<Unit> about) {
		// Called the launch a provocation: of two objects the second says what it is.
		boolean one = about.size() == 1 || about.size() == 2 && about.get(1).classes.contains("noun.bad");
		if (!isUponNobody(verdict) || !one) {
			return;
		}
		Unit deed = about.get(0);
		// The decision, langkah itu.
		boolean any = deed.classes.contains("noun.deed") && deed.sense == null;
		// Called the attack outrageous: what it was called ends the phrase.
		boolean headed = deed.headed || deed.classes.contains("noun.bad");
		if (!any && (deed.sense == null || !headed) || !deed.mentions.isEmpty()
				|| !deed.definite && !deed.classes.contains("article")) {
			return;
		}
		for (Iterator<Draft> latest = this.told.descendingIterator(); latest.hasNext();) {
			Draft before = latest.next();
			boolean meant = any
					? isDone(before) && !this.judged.contains(before) && verdict.sentence - before.sentence < REACH
					: Verbs.mayTell(deed, before.type) || HARM.contains(before.type)
							&& HARM.stream().anyMatch((type) -> Verbs.mayTell(deed, type));
			if (meant && !before.actors.isEmpty() && before.type != verdict.type
					&& verdict.actors.stream().noneMatch((actor) -> actor.isAmong(before.actors))) {
				give(verdict, before, "whose deed was told before");
				this.judged.add(verdict);
				return;
			}
		}
	}

	/**
	 * {@code A listed B as terrorists, a step that C condemned}: gives a verdict upon
	 * what the same sentence has told last those whose deed it was.
	 */
	void completeApposed(Draft verdict, Unit deed) {
		if (!isUponNobody(verdict) || !deed.classes.contains("noun.deed") || deed.definite || deed.clitic
				|| deed.classes.contains("article") || !deed.mentions.isEmpty()) {
			return;
		}
		for (int i = this.now.size() - 1; i >= 0; i--) {
			Draft before = this.now.get(i);
			if (isDone(before) && verdict.actors.stream().noneMatch((actor) -> actor.isAmong(before.actors))) {
				give(verdict, before, "whose deed the clause before tells");
				return;
			}
		}
	}

	/** Whether it is a verdict that names nobody whom it is upon. */
	private static boolean isUponNobody(Draft draft) {
		return VERDICTS.contains(draft.type) && draft.recipients.isEmpty();
	}

	private static void give(Draft verdict, Draft deed, String why) {
		for (Ref doer : deed.actors) {
			verdict.recipients.add(doer);
			verdict.note("recipient", doer, why);
		}
	}

	/** Whether it is something done, not said, nor a state. */
	private static boolean isDone(Draft draft) {
		return DONE.contains(draft.type);
	}

}
