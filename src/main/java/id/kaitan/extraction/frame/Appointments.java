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
import id.kaitan.extraction.pack.Voice;
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
		Office office = office(verb, frame);
		if (office == null) {
			return List.of();
		}
		boolean passive = verb.voice == Voice.PASSIVE || verb.voice == Voice.PARTICIPLE;
		List<Unit> holders = (passive || !frame.has("appoints")) ? verb.subject : verb.object;
		List<Draft> drafts = new ArrayList<>();
		for (Unit holder : holders) {
			for (Ref person : holder.refs()) {
				Ref of = (office.of() != null) ? office.of() : this.finder.country(person.iso3(), person.mention());
				if (person.id().type() == EntityType.PERSON && of != null && holder != office.unit()) {
					drafts.add(draft(verb, frame, holder, person, office, of, sentence));
				}
			}
		}
		return drafts;
	}

	private static Draft draft(Unit verb, Frame frame, Unit holder, Ref person, Office office, Ref of, int sentence) {
		Draft draft = new Draft(FactType.HOLDS_OFFICE, verb.key, frame.id(), sentence);
		draft.actors.add(person);
		draft.recipients.add(of);
		draft.note("actor", person, "who takes or leaves the office");
		draft.note("recipient", of, "what the office is of");
		draft.title = office.title();
		draft.leaves = frame.has("ends");
		int from = Math.min(holder.from, verb.from);
		draft.spans.add(new Draft.Span(from, Math.max(verb.to, office.unit().to)));
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
			.map(Appointments::office)
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
		boolean title = unit.mentions.isEmpty() && unit.classes.contains("title.office");
		return title ? new Office((unit.office != null) ? unit.office : unit.key, null, unit) : null;
	}

}
