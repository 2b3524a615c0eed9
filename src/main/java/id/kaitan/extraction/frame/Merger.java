package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Ref;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Merges the tellings of one event within an article: one fact, all its evidence, the
 * best date, place and number of its tellings.
 */
final class Merger {

	/**
	 * Types of which an article often tells several that differ in little.
	 */
	private static final Set<FactType> ACTIONS = Set.of(FactType.MILITARY_ACTION, FactType.COERCION,
			FactType.CASUALTIES, FactType.AID, FactType.SANCTION, FactType.TROOP_DEPLOYMENT, FactType.PROTEST);

	/**
	 * How many facts back a telling is looked for, and how many tellings a fact keeps: no
	 * article has as many, and it keeps the time of a text of any length linear.
	 */
	private static final int FARTHEST = 400;

	private Merger() {
	}

	static List<Draft> merge(List<Draft> drafts) {
		List<Draft> merged = new ArrayList<>();
		for (Draft draft : drafts) {
			Draft same = null;
			int first = Math.max(0, merged.size() - FARTHEST);
			for (int i = merged.size() - 1; i >= first && same == null; i--) {
				if (same(merged.get(i), draft)) {
					same = merged.get(i);
				}
			}
			if (same != null) {
				join(same, draft);
			}
			else if (draft.hasParticipants() || !draft.definite) {
				merged.add(draft);
			}
		}
		return merged;
	}

	private static boolean same(Draft one, Draft other) {
		if (one.type != other.type || one.polarity != other.polarity || !modes(one.mode, other.mode)) {
			return false;
		}
		if (one.event != null && one.event == other.event || one.weapon != null && one.weapon == other.weapon) {
			return true;
		}
		if (one.type.isStanding()) {
			return ids(one.actors).equals(ids(other.actors)) && ids(one.recipients).equals(ids(other.recipients));
		}
		if (!compatible(one.modality, other.modality) || !times(one.time, other.time)) {
			return false;
		}
		if (one.place != null && other.place != null && !one.place.id().equals(other.place.id())
				&& !near(one.place, other.place)) {
			return false;
		}
		if (one.type == FactType.VISIT && (elsewhere(one, other) || elsewhere(other, one))) {
			return false;
		}
		if (one.quantity != null && other.quantity != null
				&& one.quantity.value().compareTo(other.quantity.value()) != 0) {
			return false;
		}
		if (other.definite && !other.hasParticipants()) {
			return other.sentence - one.sentence <= 3;
		}
		if (one.type.isSymmetric() && refersBack(one, other)) {
			return true;
		}
		if (one.type == FactType.STATEMENT && one.sentence != other.sentence) {
			return false;
		}
		if (one.type.isSymmetric()) {
			return overlap(one.actors, other.actors) >= Math.min(2, Math.min(one.actors.size(), other.actors.size()))
					&& overlap(one.actors, other.actors) > 0;
		}
		boolean actors = one.actors.isEmpty() || other.actors.isEmpty() || overlap(one.actors, other.actors) > 0;
		boolean recipients = one.recipients.isEmpty() || other.recipients.isEmpty()
				|| overlap(one.recipients, other.recipients) > 0;
		boolean again = isSameDeed(one, other);
		boolean any = again || overlap(one.actors, other.actors) + overlap(one.recipients, other.recipients) > 0
				|| one.sentence == other.sentence && (one.hasParticipants() != other.hasParticipants()
						|| one.quantity != null && other.quantity != null);
		boolean equal = alike(one.actors, other.actors) && alike(one.recipients, other.recipients);
		boolean apart = !one.nominal && !other.nominal && !one.trigger.equals(other.trigger)
				&& (one.type == FactType.MILITARY_ACTION || one.type == FactType.COERCION);
		boolean differ = one.recipients.isEmpty() != other.recipients.isEmpty()
				|| (one.quantity == null) != (other.quantity == null);
		boolean others = one.type == FactType.COERCION && one.event != other.event
				&& !one.actors.isEmpty() == !other.actors.isEmpty()
				&& one.recipients.isEmpty() != other.recipients.isEmpty()
				&& (one.quantity == null) != (other.quantity == null);
		if ((apart && differ || others) && one.sentence == other.sentence) {
			return false; // raided an office and detained two
		}
		// Nobody is killed twice.
		boolean once = one.type == FactType.CASUALTIES && "killed".equals(one.mode) && "killed".equals(other.mode)
				&& one.recipients.size() == 1 && other.recipients.size() == 1
				&& one.recipients.get(0).id().equals(other.recipients.get(0).id())
				&& one.recipients.get(0).id().type() == EntityType.PERSON;
		boolean told = again || once || one.sentence == other.sentence && (!apart || !differ && within(one, other))
				|| other.definite || other.claims || one.time != null && one.time.equals(other.time)
				|| one.quantity != null && other.quantity != null || other.nominal;
		if (ACTIONS.contains(one.type) && !(equal && told)) {
			return false;
		}
		// Vetoed the draft. The veto by A; A's veto: nouns name again what was told.
		boolean named = other.nominal && other.recipients.isEmpty() && other.sentence - one.sentence <= 3
				&& one.type == FactType.REJECTION && alike(one.actors, other.actors) && !other.actors.isEmpty();
		boolean spoken = one.sentence == other.sentence || other.definite || named
				|| !Set
					.of(FactType.REQUEST, FactType.ACCUSATION, FactType.REJECTION, FactType.DENIAL, FactType.THREAT,
							FactType.SUPPORT)
					.contains(one.type);
		return actors && recipients && any && spoken;
	}

	/** {@code a bomb exploded. A claimed the attack}: whose deed it was is told later. */
	private static boolean isSameDeed(Draft one, Draft other) {
		Unit again = other.event;
		boolean definite = again != null && (again.definite || again.classes.contains("article"));
		return one.type == FactType.MILITARY_ACTION && (definite || other.claims) && other.sentence > one.sentence
				&& other.sentence - one.sentence <= 3 && one.actors.isEmpty() && other.recipients.isEmpty();
	}

	/** Whether the words of one are among those of the other. */
	private static boolean within(Draft one, Draft other) {
		return one.spans.stream()
			.anyMatch((span) -> other.spans.stream()
				.anyMatch((inner) -> span.from() <= inner.from() && inner.to() <= span.to()
						|| inner.from() <= span.from() && span.to() <= inner.to()));
	}

	/** A visit to a country and one to a place in another. */
	private static boolean elsewhere(Draft one, Draft other) {
		Ref place = other.place;
		return place != null && place.iso3() != null && one.recipients.stream().anyMatch((ref) -> ref.iso3() != null)
				&& one.recipients.stream().noneMatch((ref) -> place.iso3().equals(ref.iso3()));
	}

	/** {@code The talks were led by D} after {@code talks between A and B}. */
	private static boolean refersBack(Draft one, Draft other) {
		Unit again = other.event;
		String name = one.eventName();
		boolean definite = again != null && (again.definite || again.classes.contains("article"));
		return definite && name != null && name.equals(other.eventName()) && other.sentence > one.sentence
				&& other.sentence - one.sentence <= 2 && !one.actors.isEmpty();
	}

	/**
	 * Whether one of the two sides holds all of the other.
	 */
	private static boolean alike(List<Ref> one, List<Ref> other) {
		return overlap(one, other) >= Math.min(one.size(), other.size())
				&& (one.isEmpty() || other.isEmpty() || Math.abs(one.size() - other.size()) < 2);
	}

	private static boolean near(Ref one, Ref other) {
		return one.iso3() != null && one.iso3().equals(other.iso3())
				&& (one.id().value().startsWith("country:") || other.id().value().startsWith("country:"));
	}

	private static boolean modes(@Nullable String one, @Nullable String other) {
		return one == null || other == null || one.equals(other);
	}

	private static boolean compatible(Modality one, Modality other) {
		boolean real = one == Modality.ASSERTED || one == Modality.REPORTED;
		boolean otherReal = other == Modality.ASSERTED || other == Modality.REPORTED;
		return real == otherReal;
	}

	private static boolean times(@Nullable FactTime one, @Nullable FactTime other) {
		if (one == null || other == null || one.start() == null || other.start() == null) {
			return true;
		}
		boolean apart = one.end() != null && other.start() != null && one.end().isBefore(other.start())
				|| other.end() != null && one.start() != null && other.end().isBefore(one.start());
		return !apart;
	}

	private static int overlap(List<Ref> one, List<Ref> other) {
		int same = 0;
		for (Ref ref : one) {
			same += other.stream().anyMatch((r) -> alike(r, ref)) ? 1 : 0;
		}
		return same;
	}

	/** A country and its own sector may be one actor in two tellings. */
	private static boolean alike(Ref one, Ref other) {
		if (one.id().equals(other.id())) {
			return true;
		}
		String country = one.id().countryCode();
		return country != null && country.equals(other.id().countryCode());
	}

	private static Set<String> ids(List<Ref> refs) {
		Set<String> ids = new HashSet<>();
		refs.forEach((ref) -> ids.add(ref.id().value()));
		return ids;
	}

	private static void join(Draft one, Draft other) {
		add(one.actors, other.actors);
		add(one.recipients, other.recipients);
		one.mode = (one.mode != null) ? one.mode : other.mode;
		one.title = (one.title != null) ? one.title : other.title;
		boolean narrower = one.time == null || other.time != null && length(other.time) < length(one.time);
		one.time = narrower ? ((other.time != null) ? other.time : one.time) : one.time;
		boolean closer = one.place == null || other.place != null && one.place.id().value().startsWith("country:");
		one.place = closer && other.place != null ? other.place : one.place;
		one.quantity = (one.quantity != null) ? one.quantity : other.quantity;
		if (one.modality == Modality.REPORTED && other.modality == Modality.ASSERTED) {
			one.modality = Modality.ASSERTED;
			one.speakers = List.of();
		}
		if (one.spans.size() < FARTHEST) {
			other.spans.stream().filter((span) -> !one.spans.contains(span)).forEach(one.spans::add);
			other.notes.forEach(one::note);
		}
		one.trustAtLeast(other);
	}

	private static void add(List<Ref> into, List<Ref> more) {
		for (Ref ref : more) {
			if (into.stream().noneMatch((one) -> alike(one, ref))) {
				into.add(ref);
			}
		}
	}

	private static long length(FactTime time) {
		return (time.start() != null && time.end() != null) ? time.end().toEpochDay() - time.start().toEpochDay()
				: Long.MAX_VALUE;
	}

}
