package id.kaitan.extraction.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.MentionFinder;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Role;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Puts noun phrases into the roles of a draft: where a role is filled.
 */
final class Fillers {

	/**
	 * Types for which the place that is attacked, reached or left is a place, not
	 * somebody.
	 */
	private static final Set<FactType> ON_THE_GROUND = Set.of(FactType.VISIT, FactType.TROOP_DEPLOYMENT,
			FactType.MILITARY_ACTION, FactType.WITHDRAWAL, FactType.CASUALTIES, FactType.MEETING, FactType.PROTEST,
			FactType.COMMEMORATION, FactType.COERCION);

	/** Types that only somebody who can speak acts in, not something that he did. */
	private static final Set<FactType> SPEECH_ACTS = Set.of(FactType.STATEMENT, FactType.REQUEST, FactType.ACCUSATION,
			FactType.DENIAL, FactType.REJECTION, FactType.THREAT, FactType.SUPPORT, FactType.CONCESSION);

	/** Types that do not tell how many stand on the other side. */
	private static final Set<FactType> UNCOUNTED = Set.of(FactType.VISIT, FactType.MEETING, FactType.TREATY,
			FactType.COOPERATION, FactType.STATEMENT, FactType.SUPPORT, FactType.REQUEST, FactType.REJECTION,
			FactType.ACCUSATION, FactType.DENIAL, FactType.THREAT);

	/** Types whose number is not that of those to or on whom something is done. */
	private static final Set<FactType> ADJUNCT_UNCOUNTED = Set.of(FactType.MILITARY_ACTION, FactType.AID,
			FactType.TROOP_DEPLOYMENT);

	/**
	 * Types that happen in a capital, of which others take its government to be meant.
	 */
	private static final Set<FactType> CITIES = Set.of(FactType.VISIT, FactType.MILITARY_ACTION,
			FactType.TROOP_DEPLOYMENT, FactType.PROTEST);

	private final MentionFinder finder;

	private final LanguagePack pack;

	private final Referents referents;

	Fillers(MentionFinder finder, LanguagePack pack) {
		this.finder = finder;
		this.pack = pack;
		this.referents = new Referents(pack);
	}

	/** Fills a role with all the phrases of a position; says whether anything came in. */
	boolean fill(Draft draft, Role role, List<Unit> units, String position) {
		if (role == Role.NONE || units.isEmpty()) {
			return false;
		}
		for (Unit unit : units) {
			if (draft.type == FactType.CASUALTIES && role == Role.RECIPIENT && isSome(unit)) {
				draft.many = true;
				break; // five were killed and dozens wounded: not five
			}
			boolean theme = role == Role.THEME || role == Role.RECIPIENT && draft.type == FactType.CASUALTIES
					|| role == Role.ACTOR && draft.type == FactType.PROTEST;
			boolean adjunct = ADJUNCT_UNCOUNTED.contains(draft.type) && !draft.nominal && !position.contains("object")
					&& !position.equals("passive subject") || draft.type == FactType.MILITARY_ACTION && draft.nominal;
			boolean counted = role == Role.RECIPIENT && !UNCOUNTED.contains(draft.type) && !adjunct;
			if (unit.quantity != null && draft.quantity == null && (theme || counted)) {
				draft.quantity = unit.quantity;
			}
			else if (draft.type == FactType.CASUALTIES && role == Role.RECIPIENT && draft.quantity == null
					&& unit.classes.contains("determiner.one") && !unit.classes.contains("quantifier")) {
				draft.quantity = new Quantity(BigDecimal.ONE, Comparator.EXACT, "PERSONS", unit.key);
			}
			else if (draft.type == FactType.CASUALTIES && role == Role.RECIPIENT && draft.quantity == null
					&& unit.to - unit.from == 1 && this.pack.number(unit.key) != null) {
				draft.quantity = new Quantity(Objects.requireNonNull(this.pack.number(unit.key)), Comparator.EXACT,
						"PEOPLE", unit.key); // killing two
			}
		}
		boolean speech = SPEECH_ACTS.contains(draft.type);
		List<Ref> refs = new ArrayList<>();
		for (Unit unit : units) {
			if (Predication.isStanding(unit) && units.stream().anyMatch((next) -> Predication.isNameOf(next, unit))) {
				continue; // Anggota DPR Budi Santoso: he, not the DPR
			}
			if (draft.type == FactType.SUPPORT && role == Role.RECIPIENT && unit.classes.contains("verb.end")
					&& !unit.isHeadedByName()) {
				continue; // welcomed the end of A's attacks
			}
			if (draft.type == FactType.ACCUSATION && role == Role.RECIPIENT && !unit.isHeadedByName()
					&& unit.classes.contains("noun.harm") && unit.classes.contains("noun.integrity")) {
				continue; // condemned a violation of A's sovereignty
			}
			boolean bomb = unit.classes.contains("noun.bomb") || Verbs.mayTell(unit, FactType.MILITARY_ACTION);
			if (draft.type == FactType.CASUALTIES && role == Role.ACTOR && bomb && unit.mentions.size() == 1
					&& this.referents.isSite(unit.mentions.get(0), unit)) {
				site(draft, unit.mentions.get(0).ref());
				continue;
			}
			boolean event = unit.sense != null && !unit.isHeadedByName();
			if (event && speech && role == Role.ACTOR && !position.startsWith("owner")) {
				continue;
			}
			if (event && unit.sense != null && unit.sense.kind().equals("action") && role == Role.RECIPIENT
					&& draft.type != FactType.SUPPORT) {
				unit.phrases.stream()
					.filter(Unit.Phrase::agent)
					.forEach((phrase) -> Referents.add(refs, this.referents.refs(phrase.units())));
				continue;
			}
			if (event && role == Role.ACTOR && unit.sense != null && unit.sense.kind().equals("action")
					&& (position.startsWith("subject") || position.startsWith("agent"))) {
				continue; // whom a killing befell did nothing
			}
			Referents.add(refs, this.referents.refs(List.of(unit)));
			Ref owner = (role == Role.RECIPIENT && ON_THE_GROUND.contains(draft.type)) ? this.referents.owner(unit)
					: null;
			if (owner != null) {
				Referents.add(refs, List.of(owner));
			}
		}
		if (refs.isEmpty() && role == Role.RECIPIENT && draft.type == FactType.AID) {
			units.forEach((unit) -> Referents.add(refs, this.referents.where(unit)));
		}
		boolean filled = false;
		for (Ref ref : refs) {
			filled |= put(draft, role, ref, position);
		}
		return filled;
	}

	/** {@code dozens}, {@code belasan}: a number that nobody tells. */
	private static boolean isSome(Unit unit) {
		return unit.quantity == null && unit.mentions.isEmpty() && unit.classes.contains("quantifier")
				&& unit.to - unit.from == 1;
	}

	private boolean put(Draft draft, Role role, Ref given, String position) {
		Ref ref = given;
		if (role == Role.RECIPIENT && draft.type == FactType.MILITARY_ACTION && isTown(ref, draft.town)) {
			Ref town = this.finder.place(ref);
			ref = (town != null) ? town : ref;
		}
		boolean place = ref.id().type() == EntityType.PLACE;
		if (role == Role.PLACE) {
			if (place || ref.id().type() == EntityType.COUNTRY) {
				Ref capital = (ref.via() == Ref.Via.CAPITAL) ? this.finder.place(ref) : null;
				ref = (capital != null) ? capital : ref;
				draft.place = (draft.place == null) ? ref : draft.place;
				draft.note("place", ref, position);
				return true;
			}
			return false;
		}
		if (place && (role == Role.RECIPIENT || role == Role.THEME) && ON_THE_GROUND.contains(draft.type)) {
			draft.place = (draft.place == null) ? ref : draft.place;
			draft.note("place", ref, position);
			return true;
		}
		if (place && draft.type == FactType.AID && this.pack.is("preposition.where", position)) {
			draft.place = (draft.place == null) ? ref : draft.place;
			return true; // pledged at a conference in Addis Ababa
		}
		if (place) {
			Ref country = this.finder.country(ref.iso3(), ref.mention());
			if (country == null) {
				return false;
			}
			ref = country;
		}
		if (ref.via() == Ref.Via.CAPITAL && role != Role.ACTOR && CITIES.contains(draft.type) && draft.place == null) {
			draft.place = this.finder.place(ref);
		}
		if (role == Role.RECIPIENT && given.via() == Ref.Via.COREFERENCE && given.id().type() == EntityType.COUNTRY
				&& draft.actors.stream().anyMatch((actor) -> Objects.equals(actor.iso3(), given.iso3()))) {
			return false; // Brazil's president called it: something else
		}
		List<Ref> side = (role == Role.ACTOR) ? draft.actors : draft.recipients;
		if (role == Role.THEME) {
			return false;
		}
		Ref found = ref;
		if (role == Role.RECIPIENT && draft.type == FactType.CASUALTIES && draft.actors.size() > 1) {
			// Of two who fought, those who lost.
			draft.actors.removeIf((one) -> one.id().equals(found.id()));
		}
		List<Ref> other = (role == Role.ACTOR) ? draft.recipients : draft.actors;
		if (found.isAmong(side) || found.isAmong(other)) {
			return true;
		}
		side.add(ref);
		draft.note(role.name().toLowerCase(java.util.Locale.ROOT), ref, position);
		if (ref.via() == Ref.Via.PROPOSED) {
			draft.doubt("'" + ref.mention() + "' is a name that no list has", 0.1);
		}
		else if (ref.via() == Ref.Via.COREFERENCE) {
			draft.doubt("'" + ref.mention() + "' refers back", 0.1);
		}
		return true;
	}

	/**
	 * {@code shelled Turku}: a single name that nobody knows, and that no title has made
	 * a person, is what is attacked; what is occupied is a town whatever its name.
	 */
	private static boolean isTown(Ref ref, boolean surely) {
		return ref.via() == Ref.Via.PROPOSED && ref.id().type() == EntityType.PERSON
				&& (surely || ref.mention().chars().noneMatch(Character::isWhitespace));
	}

	/** Fills place and further roles from what follows by preposition. */
	void phrases(Draft draft, id.kaitan.extraction.pack.Frame frame, List<Unit.Phrase> phrases) {
		List<Unit> aside = new ArrayList<>();
		for (Unit.Phrase phrase : phrases) {
			Role role = frame.role(phrase.preposition());
			if (role == Role.ACTOR && phrases.stream().anyMatch((before) -> isBorder(before, phrase))) {
				continue;
			}
			if (isReason(phrase)) {
				aside.addAll(phrase.units());
			}
			else if (aside.stream().anyMatch((unit) -> !unit.isHeadedByName() && unit.phrases.contains(phrase))) {
				continue; // cut ties with A over what is done in B
			}
			if (this.pack.is("preposition.between", phrase.preposition()) && draft.actors.size() > 1
					&& this.referents.refs(phrase.units())
						.stream()
						.allMatch((ref) -> ref.via() == Ref.Via.COREFERENCE)) {
				continue; // A and B signed an accord between the two countries
			}
			if (role != null) {
				fill(draft, role, phrase.units(), phrase.preposition());
			}
			else {
				place(draft, phrase);
			}
		}
	}

	/** {@code in retaliation for an attack in A}: what was before, and elsewhere. */
	boolean isReason(Unit.Phrase phrase) {
		return this.pack.is("preposition.reason", phrase.preposition());
	}

	/** {@code clashed near the border with A}: with whom the border is. */
	private static boolean isBorder(Unit.Phrase before, Unit.Phrase phrase) {
		Unit last = before.units().get(before.units().size() - 1);
		return last.classes.contains("noun.border") && last.to + 1 == phrase.units().get(0).from;
	}

	/** Takes the place that a phrase tells, if the draft has none yet. */
	void place(Draft draft, Unit.Phrase phrase) {
		place(draft, phrase, false);
	}

	/**
	 * The same.
	 * @param local whether only where something is counts, not where it goes to
	 */
	void place(Draft draft, Unit.Phrase phrase, boolean local) {
		boolean tells = !local || this.pack.is("preposition.where", phrase.preposition());
		Ref place = (tells && draft.place == null) ? place(phrase) : null;
		if (place != null) {
			put(draft, Role.PLACE, place, phrase.preposition());
		}
	}

	/** {@code the Mumbai attacks}: where an event is said to have been by its name. */
	void site(Draft draft, Ref place) {
		put(draft, Role.PLACE, place, "part of its name");
	}

	/**
	 * {@code doctors in Kenya went on strike}: where those are who do it, or where
	 * somebody goes.
	 */
	void seat(Draft draft, Unit holder) {
		for (Unit.Phrase phrase : holder.phrases) {
			if (!this.pack.is("origin", phrase.preposition())) {
				place(draft, phrase);
			}
		}
	}

	/**
	 * {@code shelled Khartoum, killing five}: where the target is, or what lies in it.
	 * @param exact whether only a place will do, not a country
	 */
	void target(Draft draft, Unit object, boolean exact) {
		for (Ref ref : this.referents.refs(List.of(object))) {
			boolean place = ref.id().type() == EntityType.PLACE && (!exact || ref.via() != Ref.Via.PROPOSED);
			if (draft.place == null && (place || !exact && ref.id().type() == EntityType.COUNTRY)) {
				put(draft, Role.PLACE, ref, "object of the attack");
			}
		}
		if (!exact) {
			seat(draft, object);
		}
	}

	/** The place that a phrase tells: one by its name, else a country. */
	@Nullable Ref place(Unit.Phrase phrase) {
		if (!this.pack.is("preposition.place", phrase.preposition())) {
			return null;
		}
		Ref found = null;
		Ref unlisted = null;
		for (Unit unit : phrase.units()) {
			for (Mention mention : unit.mentions) {
				Ref ref = mention.ref();
				if (ref.id().type() == EntityType.PLACE && ref.via() != Ref.Via.PROPOSED) {
					return ref;
				}
				if (ref.id().type() == EntityType.PLACE && (unit.sense == null || unit.isHeadedByName())) {
					unlisted = (unlisted == null) ? ref : unlisted;
				}
				boolean country = ref.id().type() == EntityType.COUNTRY
						&& (unit.isHeadedByName() || unit.classes.contains("noun.direction"));
				found = (found == null && country) ? ref : found;
			}
		}
		return (unlisted != null) ? unlisted : found;
	}

}
