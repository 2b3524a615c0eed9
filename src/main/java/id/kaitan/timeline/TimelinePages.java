package id.kaitan.timeline;

import java.util.List;

import id.kaitan.network.KnownFact;

/**
 * A whole timeline, or as much of it as its limit says, page by page.
 */
final class TimelinePages {

	private static final int PAGE = 500;

	private final TimelineReader reader;

	private final boolean limited;

	private int left;

	private TimelineQuery query;

	private Timeline page;

	private boolean begun;

	/**
	 * Reads the first page, so that what is wrong shows before anything is written.
	 */
	TimelinePages(TimelineReader reader, TimelineQuery query) {
		this.reader = reader;
		this.limited = query.limit() > 0;
		this.left = query.limit();
		this.query = query;
		this.page = read();
	}

	private Timeline read() {
		Timeline read = this.reader.page(this.query.limited(this.limited ? Math.min(this.left, PAGE) : PAGE));
		this.left -= read.items().size();
		return read;
	}

	/**
	 * The next page.
	 * @return its items, empty at the end
	 */
	List<KnownFact> next() {
		while (this.begun && this.page.after() != null && (!this.limited || this.left > 0)) {
			this.query = this.query.from(this.page.after());
			this.page = read();
			if (!this.page.items().isEmpty()) {
				return this.page.items();
			}
		}
		if (this.begun) {
			return List.of();
		}
		this.begun = true;
		return this.page.items();
	}

}
