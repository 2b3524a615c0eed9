package id.kaitan.fact;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a fact, or who says so.
 *
 * @param id the entity
 * @param name its name in the language asked for
 * @param type its type, always that of the id
 * @param mention the words of the text that name it, or {@code null} if no text does
 */
public record Participant(EntityId id, String name, EntityType type, @Nullable String mention) {

	/**
	 * A participant whose type is that of its id.
	 * @param id the entity
	 * @param name its name
	 * @param mention the words of the text, or {@code null}
	 * @return the participant
	 */
	public static Participant of(EntityId id, String name, @Nullable String mention) {
		return new Participant(id, name, id.type(), mention);
	}

}
