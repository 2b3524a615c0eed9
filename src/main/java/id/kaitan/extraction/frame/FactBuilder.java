package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.text.Document;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Explanation;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * From drafts to facts on the wire.
 */
final class FactBuilder {

	/** What each further telling adds. */
	private static final double MORE = 0.02;

	private final Document document;

	FactBuilder(Document document) {
		this.document = document;
	}

	Fact fact(Draft draft) {
		List<Evidence> evidence = new ArrayList<>();
		for (Draft.Span span : draft.spans) {
			int start = this.document.tokens().get(span.from()).start();
			int end = this.document.tokens().get(span.to() - 1).end();
			evidence.add(new Evidence(null, this.document.text().substring(start, end), start, end));
		}
		evidence.sort(Comparator.comparingInt(Evidence::start));
		double sum = reasons(draft).stream().mapToDouble(Explanation.Reason::amount).sum();
		double confidence = Math.round(Math.clamp(sum, 0.05, 0.99) * 100) / 100.0;
		return new Fact(null, draft.type, draft.mode, participants(draft.actors), participants(draft.recipients),
				place(draft.place), draft.time, draft.quantity, draft.polarity, draft.modality,
				participants(draft.speakers), null, draft.title, draft.type.plover(), draft.type.goldstein(),
				confidence, "rules", evidence);
	}

	private static List<Explanation.Reason> reasons(Draft draft) {
		List<Explanation.Reason> reasons = new ArrayList<>(draft.reasons());
		if (draft.modality != Modality.ASSERTED) {
			reasons.add(new Explanation.Reason("it is " + draft.modality.name().toLowerCase(Locale.ROOT), -0.1));
		}
		if (draft.spans.size() > 1) {
			reasons
				.add(new Explanation.Reason("told " + draft.spans.size() + " times", MORE * (draft.spans.size() - 1)));
		}
		return reasons;
	}

	/**
	 * How it was found. A role that no rule noted, such as one that a name states by
	 * itself, is of the sentence.
	 */
	Explanation explanation(Draft draft, Expressions expressions) {
		List<Explanation.Role> roles = new ArrayList<>();
		draft.actors.forEach((ref) -> roles.add(role("actor", ref, draft)));
		draft.recipients.forEach((ref) -> roles.add(role("recipient", ref, draft)));
		if (draft.place != null) {
			roles.add(role("place", draft.place, draft));
		}
		FactTime time = draft.time;
		String words = (time != null) ? time.text() : null;
		return new Explanation(draft.pattern, draft.trigger, List.copyOf(roles),
				(time != null && words != null) ? new Explanation.Time(words, expressions.against(time).name()) : null,
				reasons(draft));
	}

	private static Explanation.Role role(String role, Ref ref, Draft draft) {
		for (Explanation.Role note : draft.notes) {
			if (note.role().equals(role) && note.entity().equals(ref.id().value())) {
				return note;
			}
		}
		return new Explanation.Role(role, ref.id().value(), ref.mention(), "sentence", ref.via().name());
	}

	private static List<Participant> participants(List<Ref> refs) {
		return refs.stream().map(Ref::participant).toList();
	}

	private static @Nullable FactPlace place(@Nullable Ref ref) {
		if (ref == null) {
			return null;
		}
		boolean country = ref.id().type() == EntityType.COUNTRY;
		return new FactPlace(ref.id(), ref.name(), country ? ref.id().countryCode() : ref.iso3(), ref.mention());
	}

}
