package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.MentionFinder;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Frame;
import id.kaitan.extraction.pack.Role;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who takes or leaves an office: {@code was elected president of X},
 * {@code mengundurkan diri sebagai Presiden X}. The block of the verb is one of
 * HOLDS_OFFICE; its option {@code ends} says that the office is left.
 */
final class Appointments {

	private final MentionFinder finder;

	Appointments(MentionFinder finder) {
		this.finder = finder;
	}

	/** An office that a phrase names: what it is called, and of what it is. */
	private record Office(String title, @Nullable Ref of, Unit unit) {

	}

	/** The office told last, to which a successor comes. */
	private @Nullable Office last;

	/** The tenures that a verb tells, one for each person. */
	List<Draft> read(Unit verb, int sentence) {
		Frame frame = (verb.sense != null) ? verb.sense.frames()
			.stream()
			.filter((one) -> one.type() == FactType.HOLDS_OFFICE)
			.findFirst()
			.orElse(null) : null;
		if (frame == null) {
			return List.of();
		}
		List<Draft> drafts = new ArrayList<>();
		if (frame.has("succeeds")) {
			Office office = office(verb, frame);
			office = (office != null) ? office : own(verb.object);
			office = (office != null) ? office : this.last;
			List<Unit> after = new ArrayList<>();
			verb.phrases.stream()
				.filter((phrase) -> frame.role(phrase.preposition()) == Role.ACTOR)
				.forEach((phrase) -> after.addAll(phrase.units()));
			// B replaced C; A replaced C with B
			held(drafts, verb, frame, after.isEmpty() ? verb.subject : after, office, false, sentence);
			held(drafts, verb, frame, verb.object, office, true, sentence);
			return drafts;
		}
		boolean passive = Verbs.isPassive(verb);
		List<Unit> holders = (passive || !frame.has("appoints")) ? verb.subject : verb.object;
		if (passive && verb.clitic) {
			holders = verb.object; // atas terpilihnya A sebagai presiden
		}
		Office office = office(verb, frame);
		if (office == null && frame.has("ends") && (holders != verb.subject || passive || verb.object.isEmpty())) {
			office = own(holders); // dismissed Defence Minister Budi
		}
		held(drafts, verb, frame, holders, office, frame.has("ends"), sentence);
		return drafts;
	}

	private void held(List<Draft> drafts, Unit verb, Frame frame, List<Unit> holders, @Nullable Office office,
			boolean leaves, int sentence) {
		if (office == null) {
			return;
		}
		for (Unit holder : holders) {
			for (Ref person : holder.refs()) {
				Ref of = (office.of() != null) ? office.of() : country(person, verb, holders);
				boolean own = holder == office.unit() && !leaves;
				if (person.id().type() == EntityType.PERSON && of != null && !own) {
					Draft draft = draft(verb, frame, holder, person, office, of, sentence);
					draft.leaves = leaves;
					drafts.add(draft);
					this.last = new Office(office.title(), of, office.unit());
				}
			}
		}
	}

	/** Of what the office is: the person's country, else that of who appoints. */
	private @Nullable Ref country(Ref person, Unit verb, List<Unit> holders) {
		Ref own = this.finder.country(person.iso3(), person.mention());
		if (own != null) {
			return own;
		}
		for (Unit holder : holders) {
			// Austria's Sebastian Kurz.
			for (Ref ref : (holder.refs().contains(person)) ? holder.refs() : List.<Ref>of()) {
				if (ref.id().type() == EntityType.COUNTRY) {
					return ref;
				}
			}
		}
		if (holders == verb.subject) {
			return null;
		}
		for (Unit unit : verb.subject) {
			for (Ref ref : unit.refs()) {
				Ref country = (ref.id().type() != EntityType.PLACE) ? this.finder.country(ref.iso3(), ref.mention())
						: null;
				if (country != null) {
					return country;
				}
			}
		}
		return null;
	}

	private static Draft draft(Unit verb, Frame frame, Unit holder, Ref person, Office office, Ref of, int sentence) {
		Draft draft = new Draft(FactType.HOLDS_OFFICE, verb.key, frame.id(), sentence);
		draft.actors.add(person);
		draft.recipients.add(of);
		draft.note("actor", person, "who takes or leaves the office");
		draft.note("recipient", of, "what the office is of");
		draft.title = office.title();
		int from = Math.min(holder.from, verb.from);
		draft.spans.add(new Draft.Span(from, Math.max(Math.max(verb.to, holder.to), office.unit().to)));
		return draft;
	}

	/** Makes the time of the deed the beginning or the end of the tenure. */
	static void bound(Draft draft) {
		FactTime time = draft.time;
		if (time == null) {
			return;
		}
		if (draft.leaves) {
			draft.time = (time.end() != null) ? new FactTime(null, time.end(), time.precision(), time.text()) : null;
		}
		else {
			draft.time = (time.start() != null) ? new FactTime(time.start(), null, time.precision(), time.text())
					: null;
		}
	}

	private @Nullable Office office(Unit verb, Frame frame) {
		Stream<Unit> named = verb.phrases.stream()
			.filter((phrase) -> frame.role(phrase.preposition()) != null)
			.flatMap((phrase) -> phrase.units().stream());
		return Stream.concat(verb.object.stream(), named)
			.map((unit) -> unit.classes.contains("noun.successor") ? this.last : office(unit))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Office office(Unit unit) {
		for (Mention mention : unit.mentions) {
			Mention.Office office = mention.office();
			if (office != null && mention.ref().id().type() != EntityType.PERSON) {
				return new Office(office.title(), office.of(), unit);
			}
		}
		boolean none = unit.mentions.stream()
			.allMatch((mention) -> mention.ref().via() == Ref.Via.COREFERENCE && mention.to() < unit.to);
		boolean title = none && unit.classes.contains("title.office"); // its new minister
		return title ? new Office((unit.office != null) ? unit.office : unit.key, null, unit) : null;
	}

	/** The office by which somebody is named who leaves it. */
	private static @Nullable Office own(List<Unit> holders) {
		for (Unit holder : holders) {
			for (Mention mention : holder.mentions) {
				Mention.Office office = mention.office();
				if (office != null && mention.ref().id().type() == EntityType.PERSON) {
					return new Office(office.title(), office.of(), holder);
				}
			}
		}
		return null;
	}

}
