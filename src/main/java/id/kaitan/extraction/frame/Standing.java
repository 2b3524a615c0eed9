package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.MentionFinder;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Standing relations that names themselves state: who holds which office, which force is
 * part of which country, which place is in which country.
 */
final class Standing {

	private static final Set<Modality> SURE = Set.of(Modality.ASSERTED, Modality.REPORTED);

	private final MentionFinder finder;

	private final Set<String> told = new HashSet<>();

	/** Index of the first mention not read yet. */
	private int next;

	Standing(MentionFinder finder) {
		this.finder = finder;
	}

	/** A part or a place is told only of those that something else is told of. */
	static boolean isWanted(Draft draft, List<Draft> all) {
		if (draft.type != FactType.PART_OF && draft.type != FactType.LOCATED_IN) {
			return true;
		}
		for (Draft other : all) {
			Ref place = other.place;
			if (!other.type.isStanding() && SURE.contains(other.modality)
					&& (draft.actors.get(0).isAmong(other.actors) || draft.actors.get(0).isAmong(other.recipients)
							|| place != null && place.id().equals(draft.actors.get(0).id()))) {
				return true;
			}
		}
		return false;
	}

	/** Reads the sentences of a text in order; mentions are in order too. */
	List<Draft> read(List<Mention> mentions, Sentence sentence, int number) {
		List<Draft> drafts = new ArrayList<>();
		while (this.next < mentions.size() && mentions.get(this.next).from() < sentence.to()) {
			Mention mention = mentions.get(this.next++);
			if (mention.from() < sentence.from()) {
				continue;
			}
			office(mention, number, drafts);
			for (Ref ref : mention.refs()) {
				part(mention, ref, number, drafts);
			}
			if (mention.office() != null && mention.office().of() != null) {
				part(mention, mention.office().of(), number, drafts);
			}
			located(mention, number, drafts);
		}
		return drafts;
	}

	private void office(Mention mention, int number, List<Draft> drafts) {
		Mention.Office office = mention.office();
		if (office == null || office.of() == null) {
			return;
		}
		for (Ref holder : mention.refs()) {
			Draft draft = (holder.id().type() == EntityType.PERSON && !holder.id().equals(office.of().id()))
					? relation(FactType.HOLDS_OFFICE, mention, holder, office.of(), number) : null;
			if (draft != null) {
				draft.title = office.title();
				drafts.add(draft);
			}
		}
	}

	private void part(Mention mention, Ref ref, int number, List<Draft> drafts) {
		if (ref.id().isSector() && (ref.via() == Ref.Via.SECTOR || ref.via() == Ref.Via.NAME)) {
			Ref country = this.finder.country(ref.iso3(), ref.mention());
			Draft draft = (country != null) ? relation(FactType.PART_OF, mention, ref, country, number) : null;
			if (draft != null) {
				drafts.add(draft);
			}
		}
	}

	private void located(Mention mention, int number, List<Draft> drafts) {
		Ref ref = mention.ref();
		if (ref.id().type() == EntityType.PLACE && ref.via() == Ref.Via.NAME && ref.iso3() != null) {
			Ref country = this.finder.country(ref.iso3(), ref.mention());
			Draft draft = (country != null) ? relation(FactType.LOCATED_IN, mention, ref, country, number) : null;
			if (draft != null) {
				drafts.add(draft);
			}
		}
	}

	private @Nullable Draft relation(FactType type, Mention mention, Ref from, Ref to, int number) {
		if (from.id().equals(to.id()) || !this.told.add(type + " " + from.id() + " " + to.id())) {
			return null;
		}
		Mention.Office office = mention.office();
		String trigger = (type == FactType.HOLDS_OFFICE && office != null) ? office.title() : from.mention();
		Draft draft = new Draft(type, trigger, "standing", number);
		draft.toldBy("a name", 0.9);
		draft.actors.add(from);
		draft.recipients.add(to);
		draft.spans.add(new Draft.Span(mention.from(), mention.to()));
		draft.note("actor", from, "name");
		draft.note("recipient", to, "name");
		return draft;
	}

}
