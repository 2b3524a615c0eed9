package id.kaitan.extraction.name;

import java.util.Collection;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention means.
 *
 * @param id the entity
 * @param name its name
 * @param mention the words of the text
 * @param via how it was found
 * @param iso3 the country behind it, or {@code null} if unknown
 */
public record Ref(EntityId id, String name, String mention, Via via, @Nullable String iso3) {

	/** How the entity was found. */
	public enum Via {

		/** By its own name. */
		NAME,
		/** By a demonym. */
		DEMONYM,
		/** By the capital that stands for the government. */
		CAPITAL,
		/** As the force, government, media … of a country. */
		SECTOR,
		/** By the office that a nameless holder has. */
		OFFICE,
		/** As a capitalised name that no list has. */
		PROPOSED,
		/** By a word that refers back. */
		COREFERENCE

	}

	/**
	 * As it stands in a fact.
	 * @return the participant
	 */
	public Participant participant() {
		return Participant.of(this.id, this.name, this.mention);
	}

	/**
	 * Whether the entity is one of some, by whatever words they mean it.
	 * @param refs those it may be one of
	 * @return whether one of them is the same entity
	 */
	public boolean isAmong(Collection<Ref> refs) {
		return refs.stream().anyMatch((ref) -> ref.id().equals(this.id));
	}

	/**
	 * The same entity by other words.
	 * @param words the words
	 * @param how how it was found
	 * @return the reference
	 */
	public Ref as(String words, Via how) {
		return new Ref(this.id, this.name, words, how, this.iso3);
	}

}
