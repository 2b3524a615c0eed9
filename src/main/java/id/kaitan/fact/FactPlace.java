package id.kaitan.fact;

import id.kaitan.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact took place.
 *
 * @param id a place, or a country where no place in it is known
 * @param name its name in the language asked for
 * @param country ISO 3166-1 alpha-3 of the country that it lies in, or {@code null} if it
 * lies in none or that is unknown
 * @param mention the words of the text that name it, or {@code null} if no text does
 */
public record FactPlace(EntityId id, String name, @Nullable String country, @Nullable String mention) {

}
