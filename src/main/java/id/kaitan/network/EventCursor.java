package id.kaitan.network;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the events of a scope in time order, each once, forwards or backwards.
 * Undated events come last either way.
 */
public final class EventCursor {

	private final EventTable events;

	private final boolean backwards;

	private final List<Lane> lanes = new ArrayList<>();

	private int next = -1;

	/**
	 * Goes to the beginning, or behind an event.
	 * @param network the network
	 * @param scope whose events
	 * @param backwards whether the latest event comes first
	 * @param after the place to go on from, {@code null} for the beginning
	 * @param from the first day of interest, for a quick start forwards
	 * @param to the last day of interest, for a quick start backwards
	 */
	public EventCursor(Network network, Scope scope, boolean backwards, @Nullable EventPlace after, int from, int to) {
		this.events = network.events();
		this.backwards = backwards;
		for (Scope.Member member : scope.members()) {
			this.lanes.add(new Lane(network.ties(member.entity()), member, after, from, to));
		}
		advance(-1);
	}

	/**
	 * Whether there is another event.
	 * @return {@code false} at the end
	 */
	public boolean hasNext() {
		return this.next >= 0;
	}

	/**
	 * The next event.
	 * @return its row
	 */
	public int next() {
		int row = this.next;
		if (row < 0) {
			throw new NoSuchElementException();
		}
		advance(row);
		return row;
	}

	private void advance(int last) {
		int best = -1;
		for (Lane lane : this.lanes) {
			lane.skip(last);
			int row = lane.row();
			if (row >= 0 && (best < 0 || compare(row, best) < 0)) {
				best = row;
			}
		}
		this.next = best;
	}

	private int compare(int a, int b) {
		boolean undated = this.events.at(a) == EventTable.UNDATED;
		if (undated != (this.events.at(b) == EventTable.UNDATED)) {
			return undated ? 1 : -1;
		}
		return this.backwards ? this.events.compare(b, a) : this.events.compare(a, b);
	}

	/**
	 * The events of one member.
	 */
	private final class Lane {

		private final Ties ties;

		private final Scope.Member member;

		private final int dated;

		/** How many steps have been made, in the direction of the cursor. */
		private int step;

		Lane(Ties ties, Scope.Member member, @Nullable EventPlace after, int from, int to) {
			this.ties = ties;
			this.member = member;
			this.dated = lowerBound(EventTable.UNDATED, new byte[0], false);
			if (after != null) {
				this.step = stepBehind(after);
			}
			else if (!EventCursor.this.backwards && from != Integer.MIN_VALUE) {
				this.step = lowerBound(from - ties.longest(), new byte[0], false);
			}
			else if (EventCursor.this.backwards && to != Integer.MAX_VALUE) {
				this.step = this.dated - Math.min(this.dated, lowerBound(to + 1, new byte[0], false));
			}
			settle();
		}

		private int stepBehind(EventPlace after) {
			byte[] id = after.id().getBytes(java.nio.charset.StandardCharsets.UTF_8);
			if (!EventCursor.this.backwards) {
				return lowerBound(after.at(), id, true);
			}
			int position = lowerBound(after.at(), id, false);
			return (after.at() != EventTable.UNDATED) ? this.dated - position
					: this.dated + this.ties.events() - position;
		}

		/** The first position whose event is not before (or is after) the place. */
		private int lowerBound(int at, byte[] id, boolean after) {
			int low = 0;
			int high = this.ties.events();
			while (low < high) {
				int middle = low + high >>> 1;
				int order = EventCursor.this.events.compare(this.ties.event(middle), at, id);
				if (order < 0 || after && order == 0) {
					low = middle + 1;
				}
				else {
					high = middle;
				}
			}
			return low;
		}

		private int position() {
			if (!EventCursor.this.backwards) {
				return this.step;
			}
			return (this.step < this.dated) ? this.dated - 1 - this.step
					: this.ties.events() - 1 - (this.step - this.dated);
		}

		int row() {
			return (this.step < this.ties.events()) ? this.ties.event(position()) : -1;
		}

		void skip(int row) {
			if (row >= 0 && row() == row) {
				this.step++;
				settle();
			}
		}

		private void settle() {
			while (this.step < this.ties.events()) {
				int row = row();
				if (this.member.counts(EventCursor.this.events.at(row), EventCursor.this.events.end(row))) {
					return;
				}
				this.step++;
			}
		}

	}

}
