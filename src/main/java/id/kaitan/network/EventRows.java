package id.kaitan.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of events as they are written, and which row is an event's present one.
 */
final class EventRows {

	private static final int EMPTY = -1;

	private static final int FORGOTTEN = -2;

	private final NumberPool numbers = new NumberPool();

	private final SourcePool stated = new SourcePool();

	private final BytePool ids = new BytePool();

	private EventPage[] pages = new EventPage[0];

	private int size;

	/** An open-addressed hash table of rows by id. */
	private int[] slots = filled(1 << 12);

	private int used;

	int size() {
		return this.size;
	}

	EventTable table() {
		return new EventTable(this.pages, this.numbers.chunks(), this.stated.chunks(), this.ids.chunks(), this.size);
	}

	/**
	 * Adds a row.
	 * @param event what it holds
	 * @param before the row of the event's last state, which is forgotten, or negative:
	 * what is as it was then is not kept twice
	 * @return the new row
	 */
	int add(EventRow event, int before) {
		if (before >= 0) {
			forget(before);
		}
		if (this.size == this.pages.length << EventPage.SHIFT) {
			this.pages = Arrays.copyOf(this.pages, this.pages.length + 1);
			this.pages[this.pages.length - 1] = new EventPage();
		}
		int row = this.size++;
		EventPage page = this.pages[row >>> EventPage.SHIFT];
		int i = row & EventPage.MASK;
		byte[] id = event.id().getBytes(StandardCharsets.UTF_8);
		page.at[i] = event.at();
		page.end[i] = event.end();
		page.type[i] = (byte) event.type().ordinal();
		page.denied[i] = event.denied();
		page.settled[i] = event.settled();
		page.contested[i] = event.contested();
		page.confidence[i] = event.confidence();
		page.sources[i] = open(event.sources());
		page.sourcesEver[i] = event.sources().length / 2;
		if (before >= 0) {
			EventPage last = this.pages[before >>> EventPage.SHIFT];
			int k = before & EventPage.MASK;
			page.id[i] = last.id[k];
			page.stated[i] = this.stated.extend(last.stated[k], last.sourcesEver[k] * 2, event.sources());
			page.numbers[i] = this.numbers.addUnlessSame(last.numbers[k], numbers(event));
		}
		else {
			page.id[i] = this.ids.add(id);
			page.stated[i] = this.stated.add(event.sources());
			page.numbers[i] = this.numbers.add(numbers(event));
		}
		index(id, row);
		return row;
	}

	int find(byte[] id) {
		int mask = this.slots.length - 1;
		EventTable table = table();
		for (int i = hash(id) & mask; this.slots[i] != EMPTY; i = i + 1 & mask) {
			int row = this.slots[i];
			if (row != FORGOTTEN && table.compare(row, table.at(row), id) == 0) {
				return row;
			}
		}
		return -1;
	}

	/**
	 * Forgets which event a row was of; the row itself stays for the networks that show
	 * it.
	 */
	void forget(int row) {
		byte[] id = table().id(row).getBytes(StandardCharsets.UTF_8);
		int mask = this.slots.length - 1;
		for (int i = hash(id) & mask; this.slots[i] != EMPTY; i = i + 1 & mask) {
			if (this.slots[i] == row) {
				this.slots[i] = FORGOTTEN;
			}
		}
	}

	private void index(byte[] id, int row) {
		if (++this.used * 2 > this.slots.length) {
			int[] old = this.slots;
			this.slots = filled(old.length * 2);
			this.used = 1;
			EventTable table = table();
			for (int known : old) {
				if (known >= 0) {
					this.used++;
					place(table.id(known).getBytes(StandardCharsets.UTF_8), known);
				}
			}
		}
		place(id, row);
	}

	private void place(byte[] id, int row) {
		int mask = this.slots.length - 1;
		int i = hash(id) & mask;
		while (this.slots[i] >= 0) {
			i = i + 1 & mask;
		}
		this.slots[i] = row;
	}

	private static int[] numbers(EventRow event) {
		int[] participants = event.participants();
		int[] run = new int[participants.length + 1];
		run[0] = participants.length;
		System.arraycopy(participants, 0, run, 1, participants.length);
		return run;
	}

	private static int open(long[] sources) {
		int open = 0;
		for (int i = 1; i < sources.length; i += 2) {
			if (sources[i] == Long.MAX_VALUE) {
				open++;
			}
		}
		return open;
	}

	private static int hash(byte[] id) {
		int hash = Arrays.hashCode(id) * 0x9E3779B9;
		return hash ^ hash >>> 15;
	}

	private static int[] filled(int size) {
		int[] slots = new int[size];
		Arrays.fill(slots, EMPTY);
		return slots;
	}

}
