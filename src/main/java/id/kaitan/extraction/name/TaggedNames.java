package id.kaitan.extraction.name;

import id.kaitan.extraction.name.NameModel.Tag;
import id.kaitan.extraction.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The names that the language's model sees in a text; none if it has no model.
 */
final class TaggedNames {

	private final Reading reading;

	private final Tag @Nullable [] tags;

	TaggedNames(Reading reading, @Nullable NameTagger tagger) {
		this.reading = reading;
		this.tags = (tagger != null) ? tagger.tags(reading.document()) : null;
	}

	/** Whether the language has a model. */
	boolean isGiven() {
		return this.tags != null;
	}

	/** The tag of a token; without a model {@link Tag#O}. */
	Tag at(int i) {
		return (this.tags != null) ? this.tags[i] : Tag.O;
	}

	/** The end of the name that begins at a token, the token itself if none does. */
	int end(int i, int to) {
		if (!at(i).isBegin()) {
			return i;
		}
		int end = i + 1;
		while (end < to && at(end) == at(i).inside()) {
			end++;
		}
		return end;
	}

	/** {@code KP Sharma Oli}: initials are no name by themselves. */
	private boolean isInitials(int i, int cut) {
		String text = this.reading.token(i).text();
		return cut == i + 1 && text.length() < 4 && text.chars().allMatch(Character::isUpperCase);
	}

	/**
	 * Where a person's name after a title ends, within a capitalised sequence: the model
	 * tells a party from its chairman.
	 */
	int personEnd(int i, int sequenceEnd) {
		if (this.tags == null || sequenceEnd == i) {
			return sequenceEnd;
		}
		if (at(i) == Tag.B_ORG) {
			return i;
		}
		for (int cut = i + 1; cut < sequenceEnd; cut++) {
			if (isInitials(i, cut)) {
				continue;
			}
			boolean another = at(cut).isBegin() && !this.reading.is(cut - 1, "name.particle");
			boolean over = at(i) == Tag.B_PER && at(cut) == Tag.O && this.reading.token(cut).isCapital();
			if (another || over) {
				return cut;
			}
		}
		return sequenceEnd;
	}

}
