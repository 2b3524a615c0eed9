package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who a noun phrase speaks of: whom it names, or whom what follows it names.
 */
final class Referents {

	private final LanguagePack pack;

	Referents(LanguagePack pack) {
		this.pack = pack;
	}

	/**
	 * Who a group of phrases names: the head of each, and what is coordinated with it.
	 */
	List<Ref> refs(List<Unit> units) {
		List<Ref> refs = new ArrayList<>();
		for (Unit unit : units) {
			Mention mention = head(unit);
			List<Ref> apposed = (mention == null || !isHead(unit, mention)) ? apposed(unit) : List.of();
			if (!apposed.isEmpty()) {
				add(refs, apposed);
			}
			else if (mention != null) {
				add(refs, mention.refs());
			}
			else if (unit.reporters != null && this.pack.is("pronoun.first", unit.key)) {
				add(refs,
						refs(unit.reporters.stream()
							.filter((speaker) -> !this.pack.is("pronoun.first", speaker.key))
							.toList()));
			}
			else if (!unit.makers.isEmpty()
					&& (unit.classes.contains("noun.proposal") || unit.classes.contains("noun.forces")
							|| unit.classes.contains("noun.people") || unit.classes.contains("sector.REB"))) {
				add(refs, refs(unit.makers));
			}
			else if (unit.sense == null || unit.quantity != null && unit.classes.contains("noun.people")) {
				for (Unit.Phrase phrase : unit.phrases) {
					if (this.pack.is("preposition.seat", phrase.preposition())) {
						add(refs,
								refs(phrase.units()).stream()
									.filter((ref) -> ref.id().type() == EntityType.ORGANIZATION)
									.toList());
					}
					else if (this.pack.is("origin", phrase.preposition())
							|| this.pack.is("genitive", phrase.preposition())) {
						add(refs, refs(phrase.units()));
					}
					else {
						break; // activists on the campus of X: the campus is of X
					}
				}
			}
		}
		return refs;
	}

	private static boolean isHead(Unit unit, Mention mention) {
		return mention.from() <= unit.head && unit.head < mention.to();
	}

	/** {@code the Sahel nation of Mali}: it is Mali. */
	private List<Ref> apposed(Unit unit) {
		if (!unit.classes.contains("noun.apposed")) {
			return List.of();
		}
		for (Unit.Phrase phrase : unit.phrases) {
			if (this.pack.is("genitive", phrase.preposition())) {
				return phrase.units()
					.stream()
					.filter(Unit::isHeadedByName)
					.flatMap((one) -> one.refs().stream())
					.toList();
			}
		}
		return List.of();
	}

	/** {@code for victims of the floods in Sri Lanka}: the country of those in need. */
	List<Ref> where(Unit unit) {
		List<Ref> refs = new ArrayList<>();
		for (Unit.Phrase phrase : unit.phrases) {
			if (this.pack.is("preposition.where", phrase.preposition())) {
				add(refs, refs(phrase.units()));
			}
			else if (this.pack.is("genitive", phrase.preposition())) {
				phrase.units().forEach((inner) -> add(refs, where(inner)));
			}
		}
		return refs;
	}

	/** {@code Ukraine's port of Odesa}: whose a place is, if the phrase says so. */
	@Nullable Ref owner(Unit unit) {
		Mention head = head(unit);
		if (head == null || head.ref().id().type() != EntityType.PLACE) {
			return null;
		}
		for (Mention mention : unit.mentions) {
			if (mention.ref().id().type() == EntityType.COUNTRY && mention.ref().iso3() != null
					&& mention.ref().iso3().equals(head.ref().iso3())) {
				return mention.ref();
			}
		}
		return null;
	}

	static void add(List<Ref> refs, List<Ref> more) {
		for (Ref ref : more) {
			if (!ref.isAmong(refs)) {
				refs.add(ref);
			}
		}
	}

	/** The mention that a phrase is about. */
	@Nullable Mention head(Unit unit) {
		Mention best = null;
		for (Mention mention : unit.mentions) {
			if (isHead(unit, mention)) {
				return mention;
			}
			boolean region = mention.to() == unit.head && mention.ref().id().type() == EntityType.PLACE
					&& unit.classes.contains("noun.place");
			if (region) {
				return mention; // Nigeria's Benue state
			}
			if (mention.to() == unit.head && mention.ref().id().type() == EntityType.ORGANIZATION
					&& unit.classes.contains("possessive") && best != null
					&& best.ref().id().type() == EntityType.COUNTRY) {
				return mention; // Colombia's ELN guerrillas
			}
			boolean other = unit.classes.contains("noun.follower") && mention.ref().id().type() == EntityType.PERSON;
			if (other) {
				continue; // his supporters are not he
			}
			if (best == null || mention.ref().id().type() == EntityType.PERSON && mention.from() > unit.head - 4
					&& mention.from() < unit.head) {
				best = mention;
			}
		}
		return best;
	}

	/**
	 * {@code serangan Paris}, {@code the Mumbai attacks}: whether a name in a phrase says
	 * where something was, not whose it was or upon whom.
	 */
	boolean isSite(Mention mention, Unit unit) {
		boolean place = mention.ref().id().type() == EntityType.PLACE || mention.ref().via() == Ref.Via.CAPITAL;
		return place && !isHead(unit, mention) && !unit.classes.contains("possessive")
				&& (unit.sense == null || unit.sense.frames()
					.stream()
					.noneMatch((frame) -> unit.phrases.stream()
						.anyMatch((phrase) -> frame.role(phrase.preposition()) == Role.RECIPIENT)));
	}

}
