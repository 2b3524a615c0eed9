package id.kaitan.network;

/**
 * A place in the order of events: behind an event.
 *
 * @param at the event's day, or {@link EventTable#UNDATED}
 * @param id the event's id
 */
public record EventPlace(int at, String id) {

}
