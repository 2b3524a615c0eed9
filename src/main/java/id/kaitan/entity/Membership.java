package id.kaitan.entity;

import org.jspecify.annotations.Nullable;

/**
 * A country's membership of an organization.
 *
 * @param country the country
 * @param organization the organization
 * @param role such as member or observer
 * @param from since when, an ISO date as exact as known, or {@code null}
 * @param to until when, likewise, or {@code null} while it lasts
 */
public record Membership(EntityId country, EntityId organization, String role, @Nullable String from,
		@Nullable String to) {

}
