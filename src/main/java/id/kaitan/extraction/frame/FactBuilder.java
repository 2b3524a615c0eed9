package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.text.Document;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * From drafts to facts on the wire.
 */
final class FactBuilder {

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
		double confidence = draft.confidence - ((draft.modality == Modality.ASSERTED) ? 0 : 0.1)
				+ 0.02 * (draft.spans.size() - 1);
		confidence = Math.round(Math.clamp(confidence, 0.05, 0.99) * 100) / 100.0;
		return new Fact(null, draft.type, draft.mode, participants(draft.actors), participants(draft.recipients),
				place(draft.place), draft.time, draft.quantity, draft.polarity, draft.modality,
				participants(draft.speakers), null, draft.title, draft.type.plover(), draft.type.goldstein(),
				confidence, "rules", evidence);
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
