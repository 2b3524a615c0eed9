package id.kaitan.entity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held.
 *
 * @param person who holds it
 * @param of the country or organization whose office it is
 * @param title the title in English
 * @param titleId the title in Indonesian, or {@code null}
 * @param from since when, an ISO date as exact as known (year, month or day), or
 * {@code null}
 * @param to until when, inclusive, likewise, or {@code null} while it is held
 */
public record Office(EntityId person, EntityId of, String title, @Nullable String titleId, @Nullable String from,
		@Nullable String to) {

	/**
	 * Whether it was held on a day, as far as is known.
	 * @param day the day
	 * @return {@code false} if the day is certainly before or after
	 */
	public boolean isHeldOn(LocalDate day) {
		String iso = day.toString();
		boolean begun = this.from == null
				|| iso.substring(0, Math.min(iso.length(), this.from.length())).compareTo(this.from) >= 0;
		boolean ended = this.to != null
				&& iso.substring(0, Math.min(iso.length(), this.to.length())).compareTo(this.to) > 0;
		return begun && !ended;
	}

}
