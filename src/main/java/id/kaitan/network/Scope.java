package id.kaitan.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.Sector;
import id.kaitan.fact.FactType;

/**
 * An entity and whom it stands for, in numbers of a network.
 *
 * @param members each entity with the days for which it counts; empty if nothing ties the
 * entity to anything
 */
public record Scope(List<Member> members) {

	/**
	 * An entity that counts for some time.
	 *
	 * @param entity its number
	 * @param from the first day, {@link Integer#MIN_VALUE} if open
	 * @param to the last day, {@link Integer#MAX_VALUE} if open
	 */
	public record Member(int entity, int from, int to) {

		/**
		 * Whether it counts for an event.
		 * @param at the first day of the event, or {@link EventTable#UNDATED}
		 * @param end the last day of the event, or {@link EventTable#UNDATED}
		 * @return {@code true} if the event is within the time
		 */
		public boolean counts(int at, int end) {
			boolean always = this.from == Integer.MIN_VALUE && this.to == Integer.MAX_VALUE;
			return always || at != EventTable.UNDATED && at <= this.to && end >= this.from;
		}

	}

	/**
	 * The scope of an entity.
	 * @param network the network
	 * @param id the entity
	 * @param parts who else it stands for
	 * @param filter what counts as known of offices and sectors, by its {@code asOf}
	 * @return the scope
	 */
	public static Scope of(Network network, EntityId id, Parts parts, TieFilter filter) {
		List<Member> members = new ArrayList<>();
		int self = network.number(id);
		if (self >= 0) {
			members.add(new Member(self, Integer.MIN_VALUE, Integer.MAX_VALUE));
		}
		if (parts == Parts.SELF || !id.value().startsWith("country:")) {
			return new Scope(members);
		}
		Set<Integer> sectors = sectors(network, id, self);
		sectors.forEach((sector) -> members.add(new Member(sector, Integer.MIN_VALUE, Integer.MAX_VALUE)));
		if (parts == Parts.OFFICEHOLDERS && self >= 0) {
			members.addAll(holders(network, self, filter));
			sectors.forEach((sector) -> members.addAll(holders(network, sector, filter)));
		}
		return new Scope(members);
	}

	private static Set<Integer> sectors(Network network, EntityId country, int self) {
		Set<Integer> sectors = new TreeSet<>();
		for (Sector sector : Sector.values()) {
			int number = network.number(EntityId.sector(country.value().substring(8), sector));
			if (number >= 0) {
				sectors.add(number);
			}
		}
		Ties ties = (self >= 0) ? network.ties(self) : Ties.NONE;
		for (int i = 0; i < ties.standings(); i++) {
			Standing standing = ties.standing(i);
			if (standing.type() == FactType.PART_OF && standing.to() == self
					&& network.id(standing.from()).isSector()) {
				sectors.add(standing.from());
			}
		}
		return sectors;
	}

	private static List<Member> holders(Network network, int of, TieFilter filter) {
		List<Member> holders = new ArrayList<>();
		TieFilter known = new TieFilter(TieFilter.ALL_TYPES, Integer.MIN_VALUE, Integer.MAX_VALUE, TieFilter.Kind.ANY,
				1, 0, false, filter.asOf());
		Ties ties = network.ties(of);
		for (int i = 0; i < ties.standings(); i++) {
			Standing standing = ties.standing(i);
			if (standing.type() == FactType.HOLDS_OFFICE && standing.to() == of && known.accepts(standing)) {
				holders.add(new Member(standing.from(), standing.start(), standing.end()));
			}
		}
		return holders;
	}

	/**
	 * The numbers of the members.
	 * @return each once
	 */
	public Set<Integer> entities() {
		Set<Integer> entities = new TreeSet<>();
		this.members.forEach((member) -> entities.add(member.entity()));
		return entities;
	}

	/**
	 * Whether every member counts for all time.
	 * @return {@code true} if no member holds an office for some time
	 */
	public boolean isForAllTime() {
		return this.members.stream()
			.allMatch((member) -> member.from() == Integer.MIN_VALUE && member.to() == Integer.MAX_VALUE);
	}

	/**
	 * Whether a member is involved in an event.
	 * @param events the table
	 * @param row the event's row
	 * @return {@code true} if one is, at a time when it counts
	 */
	public boolean isInvolved(EventTable events, int row) {
		for (int i = 0; i < events.participants(row); i++) {
			int entity = events.participant(row, i);
			for (Member member : this.members) {
				if (member.entity() == entity && member.counts(events.at(row), events.end(row))) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * How many events the members are involved in at most.
	 * @param network the network
	 * @return the sum over the members
	 */
	public long events(Network network) {
		return this.members.stream().mapToLong((member) -> network.ties(member.entity()).events()).sum();
	}

}
