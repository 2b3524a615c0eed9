package id.kaitan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one type and direction that tie two entities, summed up.
 *
 * @param name the type of the relationship, such as MET, LOCATED_AT or HOLDS_OFFICE
 * @param type the type of the facts, {@code null} of LOCATED_AT
 * @param direction which way it runs, seen from the first entity
 * @param count how many facts
 * @param first the day of the first that is dated, {@code null} if none is
 * @param last the day of the last that is dated, {@code null} if none is, or if a
 * standing relation still holds
 * @param since the beginning of a standing relation as exactly as it is known (a year, a
 * month or a day), {@code null} if unknown, and of other relations
 * @param until its end likewise, {@code null} if it still holds
 * @param title the office or role of a standing relation, {@code null} if it has none
 * @param row the event that most sources state, of these the latest; -1 of a standing
 * relation
 */
public record Relation(String name, @Nullable FactType type, Direction direction, int count, @Nullable LocalDate first,
		@Nullable LocalDate last, @Nullable String since, @Nullable String until, @Nullable String title, int row) {

	/** The relation of those who were there to the place of an event. */
	public static final String LOCATED_AT = "LOCATED_AT";

	private static final FactType[] TYPES = FactType.values();

	private static final int DIRECTIONS = Direction.values().length;

	/** With more facts than these the sums of the present, whole, are kept. */
	private static final int FEW = 64;

	/**
	 * The relations of a tie.
	 * @param network the network
	 * @param entity the entity that is named first
	 * @param tie its tie
	 * @param filter which facts count
	 * @param events which events count, by row
	 * @param eventsOnly whether only events count
	 * @return the relations, the one with the most facts first, what is closer than being
	 * at a place before that
	 */
	public static List<Relation> of(Network network, int entity, int tie, TieFilter filter, IntPredicate events,
			boolean eventsOnly) {
		Ties ties = network.ties(entity);
		boolean whole = filter.isAll() && !eventsOnly && ties.to(tie) - ties.from(tie) > FEW;
		return whole ? ties.relations(tie, () -> sum(network, entity, tie, filter, events, false))
				: sum(network, entity, tie, filter, events, eventsOnly);
	}

	private static List<Relation> sum(Network network, int entity, int tie, TieFilter filter, IntPredicate events,
			boolean eventsOnly) {
		Ties ties = network.ties(entity);
		@Nullable Sum[] sums = new Sum[(TYPES.length + 1) * DIRECTIONS];
		for (int fact = ties.from(tie); fact < ties.to(tie); fact++) {
			int row = ties.row(fact);
			if (events.test(row)) {
				boolean place = ties.isAtPlace(fact);
				Direction direction = ties.direction(fact);
				int kind = place ? TYPES.length : network.events().type(row).ordinal();
				Sum sum = sums[kind * DIRECTIONS + direction.ordinal()];
				if (sum == null) {
					sum = new Sum(place ? LOCATED_AT : TYPES[kind].pair(), place ? null : TYPES[kind], direction);
					sums[kind * DIRECTIONS + direction.ordinal()] = sum;
				}
				sum.add(network.events(), row, filter);
			}
		}
		List<Relation> relations = new ArrayList<>();
		for (Sum sum : sums) {
			if (sum != null) {
				relations.add(sum.relation());
			}
		}
		for (int i = ties.standingFrom(tie); !eventsOnly && i < ties.standingTo(tie); i++) {
			Standing standing = ties.standing(i);
			if (filter.accepts(standing)) {
				relations.add(new Relation(standing.type().name(), standing.type(), standing.direction(entity), 1,
						(standing.start() != Integer.MIN_VALUE) ? LocalDate.ofEpochDay(standing.start()) : null,
						(standing.end() != Integer.MAX_VALUE) ? LocalDate.ofEpochDay(standing.end()) : null,
						standing.startText(), standing.endText(), standing.title(), -1));
			}
		}
		relations.sort(Comparator.comparingInt((Relation relation) -> relation.name().equals(LOCATED_AT) ? 1 : 0)
			.thenComparing(Comparator.comparingInt(Relation::weight).reversed())
			.thenComparing(Relation::name)
			.thenComparing(Relation::direction));
		return relations;
	}

	private static int weight(Relation relation) {
		if (relation.row >= 0) {
			return relation.count;
		}
		return ("MEMBER_OF".equals(relation.name) || "LOCATED_IN".equals(relation.name)) ? 1 : 5;
	}

	private static @Nullable LocalDate day(int day) {
		return (day != EventTable.UNDATED && day != Integer.MIN_VALUE) ? LocalDate.ofEpochDay(day) : null;
	}

	/**
	 * Sums up events that come in time order.
	 */
	private static final class Sum {

		private final String name;

		private final @Nullable FactType type;

		private final Direction direction;

		private int count;

		private int first = EventTable.UNDATED;

		private int last = Integer.MIN_VALUE;

		private int row = -1;

		private int sources;

		Sum(String name, @Nullable FactType type, Direction direction) {
			this.name = name;
			this.type = type;
			this.direction = direction;
		}

		void add(EventTable events, int event, TieFilter filter) {
			int at = events.at(event);
			this.count++;
			if (at != EventTable.UNDATED) {
				this.first = Math.min(this.first, at);
				this.last = Math.max(this.last, at);
			}
			int stated = filter.sources(events, event);
			boolean dated = at != EventTable.UNDATED;
			if (this.row < 0 || stated > this.sources || dated && stated == this.sources) {
				this.row = event;
				this.sources = stated;
			}
		}

		Relation relation() {
			return new Relation(this.name, this.type, this.direction, this.count, day(this.first), day(this.last), null,
					null, null, this.row);
		}

	}

}
