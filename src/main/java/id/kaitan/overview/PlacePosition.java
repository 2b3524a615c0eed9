package id.kaitan.overview;

import id.kaitan.entity.EntityId;

/**
 * Where a place lies.
 *
 * @param id the place, or a country
 * @param name its name in the language asked for
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
record PlacePosition(EntityId id, String name, double latitude, double longitude) {

}
