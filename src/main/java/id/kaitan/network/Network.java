package id.kaitan.network;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;

/**
 * The graph at one moment. It never changes: whoever holds it asks all parts of a
 * question of the same state. Entities are numbered from 0; a number is good for this
 * network and all later ones that grew from it.
 */
public final class Network {

	private final EventTable events;

	private final EntityId[] ids;

	private final Map<String, Integer> numbers;

	private final Ties[] ties;

	private final int reference;

	private final Instant asOf;

	private final long version;

	Network(EventTable events, EntityId[] ids, Map<String, Integer> numbers, Ties[] ties, int reference, Instant asOf,
			long version) {
		this.events = events;
		this.ids = ids;
		this.numbers = numbers;
		this.ties = ties;
		this.reference = reference;
		this.asOf = asOf;
		this.version = version;
	}

	/**
	 * The events.
	 * @return the table of them
	 */
	public EventTable events() {
		return this.events;
	}

	/**
	 * How many entities there are.
	 * @return the number
	 */
	public int entities() {
		return this.ties.length;
	}

	/**
	 * The number of an entity.
	 * @param id its id
	 * @return the number, -1 if nothing ties it to anything
	 */
	public int number(EntityId id) {
		Integer number = this.numbers.get(id.value());
		return (number != null && number < this.ties.length) ? number : -1;
	}

	/**
	 * The id of an entity.
	 * @param entity its number
	 * @return the id
	 */
	public EntityId id(int entity) {
		return this.ids[entity];
	}

	/**
	 * The ties of an entity.
	 * @param entity its number
	 * @return all that it is involved in
	 */
	public Ties ties(int entity) {
		return this.ties[entity];
	}

	/**
	 * A place and all that lie in it.
	 * @param place the number of an entity
	 * @return its number and those of all within it
	 */
	public Set<Integer> within(int place) {
		Set<Integer> within = new HashSet<>(Set.of(place));
		Ties own = this.ties[place];
		for (int i = 0; i < own.standings(); i++) {
			Standing standing = own.standing(i);
			if (standing.type() == FactType.LOCATED_IN && standing.to() == place && standing.from() != place
					&& !within.contains(standing.from())) {
				within.add(standing.from());
			}
		}
		return within;
	}

	/**
	 * Whether anything ties an entity.
	 * @param id its id
	 * @return {@code true} if it is involved in an event or has a standing relation
	 */
	public boolean isTied(EntityId id) {
		int number = number(id);
		return number >= 0 && (this.ties[number].events() > 0 || this.ties[number].standings() > 0);
	}

	/**
	 * The day that recency is measured from.
	 * @return an epoch day
	 */
	public int reference() {
		return this.reference;
	}

	/**
	 * The moment whose state this is: everything that was committed by then is in it.
	 * @return the moment
	 */
	public Instant asOf() {
		return this.asOf;
	}

	/**
	 * The number of changes seen when this was read.
	 * @return growing from one network to the next
	 */
	public long version() {
		return this.version;
	}

	/**
	 * The same network, found to be still the state of the graph.
	 * @param moment when
	 * @return the network with that moment
	 */
	Network at(Instant moment) {
		return new Network(this.events, this.ids, this.numbers, this.ties, this.reference, moment, this.version);
	}

}
