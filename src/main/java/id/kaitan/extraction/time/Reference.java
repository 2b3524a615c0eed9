package id.kaitan.extraction.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What expressions are resolved against.
 *
 * @param published the day of publication, or {@code null}
 * @param exact whether it is given; one deduced from the text serves years and months
 * only
 * @param told the times told before
 * @param future whether the sentence speaks of what is to come
 */
record Reference(@Nullable LocalDate published, boolean exact, Told told, boolean future) {

}
