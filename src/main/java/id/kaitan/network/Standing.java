package id.kaitan.network;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * A standing relation between two entities of a network.
 *
 * @param id the id of the standing that articles state, or {@code null} if it is from the
 * seeds
 * @param from the number of the entity it runs from
 * @param to the number of the entity it runs to
 * @param type its type
 * @param title the office or role, or {@code null}
 * @param start its first day as an epoch day, {@link Integer#MIN_VALUE} if unknown
 * @param end its last day as an epoch day, {@link Integer#MAX_VALUE} if it still holds
 * @param startText its start as exactly as known, or {@code null}
 * @param endText its end as exactly as known, or {@code null}
 * @param recordedAt since when it is known, in epoch milliseconds
 * @param closedAt when it was unlearned, in epoch milliseconds, {@link Long#MAX_VALUE} if
 * it was not
 * @param members of a membership how many members the organization has, else 0
 */
public record Standing(@Nullable String id, int from, int to, FactType type, @Nullable String title, int start, int end,
		@Nullable String startText, @Nullable String endText, long recordedAt, long closedAt, int members) {

	/**
	 * A standing relation as it is read; how many members an organization has shows only
	 * when all are.
	 */
	Standing(@Nullable String id, int from, int to, FactType type, @Nullable String title, int start, int end,
			@Nullable String startText, @Nullable String endText, long recordedAt, long closedAt) {
		this(id, from, to, type, title, start, end, startText, endText, recordedAt, closedAt, 0);
	}

	/**
	 * The same with the number of members.
	 */
	Standing among(int members) {
		return new Standing(this.id, this.from, this.to, this.type, this.title, this.start, this.end, this.startText,
				this.endText, this.recordedAt, this.closedAt, members);
	}

	/**
	 * The entity at the other end.
	 * @param entity one end
	 * @return the other end
	 */
	public int other(int entity) {
		return (entity == this.from) ? this.to : this.from;
	}

	/**
	 * Which way it runs.
	 * @param entity one end
	 * @return seen from there; BOTH for symmetric types
	 */
	public Direction direction(int entity) {
		if (this.type.isSymmetric()) {
			return Direction.BOTH;
		}
		return (entity == this.from) ? Direction.OUT : Direction.IN;
	}

	/**
	 * Whether it holds on a day.
	 * @param day an epoch day
	 * @return {@code true} if the day is within its interval, open ends included
	 */
	public boolean holdsOn(int day) {
		return this.start <= day && day <= this.end;
	}

}
