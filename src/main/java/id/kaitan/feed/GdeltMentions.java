package id.kaitan.feed;

import java.time.LocalDate;
import java.util.List;

/**
 * The mentions table of GDELT 2.0: which publications tell of an event, and how sure the
 * coder was.
 */
final class GdeltMentions implements RowMapper {

	private final FeedColumns columns = FeedColumns.documented("mentions");

	@Override
	public FeedColumns columns() {
		return this.columns;
	}

	@Override
	public List<FeedClaim> map(FeedRow row) {
		if (row.values().size() < 14 || row.values().size() > row.columns().size()) {
			throw new RowRejectedException(row.values().size() + " columns, but GDELT 2.0 mentions have "
					+ row.columns().size() + " and events 61");
		}
		String event = row.required("GLOBALEVENTID");
		String url = row.required("MentionIdentifier");
		LocalDate seen = FeedDates.compact("MentionTimeDate", row.required("MentionTimeDate"));
		boolean web = row.integer("MentionType", 1) == 1;
		double confidence = Math.min(100, Math.max(0, row.integer("Confidence", 20))) * 0.009;
		FeedSource source = new FeedSource(url, web ? url : null, row.text("MentionSourceName"), null, seen);
		return List
			.of(new FeedMention(event, row.integer("SentenceID", 0), Math.round(confidence * 100) / 100.0, source));
	}

}
