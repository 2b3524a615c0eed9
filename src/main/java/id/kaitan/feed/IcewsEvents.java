package id.kaitan.feed;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * The events of ICEWS. Their ids alone do not tell rows apart, so the sentence, the code
 * and both names belong to a row's id.
 */
final class IcewsEvents implements RowMapper {

	private final FeedColumns columns = FeedColumns.documented("icews");

	private final CameoCodes codes;

	private final Countries countries;

	private final NamedActors names;

	private final Places places;

	IcewsEvents(CameoCodes codes, Countries countries, NamedActors names, Places places) {
		this.codes = codes;
		this.countries = countries;
		this.names = names;
		this.places = places;
	}

	@Override
	public FeedColumns columns() {
		return this.columns;
	}

	@Override
	public List<FeedClaim> map(FeedRow row) {
		if (row.values().size() != row.columns().size()) {
			throw new RowRejectedException(row.values().size() + " columns, but the file has " + row.columns().size());
		}
		String id = row.required("Event ID");
		LocalDate day = FeedDates.written("Event Date", row.required("Event Date"));
		CameoCodes.CameoCode code = this.codes.find(row.required("CAMEO Code"));
		FeedActor source = actor(row, "Source");
		FeedActor target = actor(row, "Target");
		Roles roles = code.recipientFirst() ? Roles.directed(code.type(), target, source)
				: Roles.directed(code.type(), source, target);
		if (roles.isEmpty()) {
			throw new RowRejectedException("neither Source Name '" + row.text("Source Name") + "' nor Target Name '"
					+ row.text("Target Name") + "' names anybody");
		}
		String story = row.text("Story ID");
		String sentence = row.text("Sentence Number");
		String rowId = id + "-"
				+ Digests.of(row.text("Source Name"), row.text("Target Name"), code.code(), story, sentence);
		String publisher = row.text("Publisher");
		FeedSource publication = new FeedSource("icews:" + ((story != null) ? story : rowId), null, publisher, null,
				day);
		String label = row.text("Event Text");
		return List.of(new FeedFact(rowId, code.type(), code.mode(), code.code(),
				(label != null) ? label : code.label(), code.goldstein(), roles.actors(), roles.recipients(),
				place(row), FactTime.day(day, null), null, code.modality(), 0.6, publication, false));
	}

	private @Nullable FeedActor actor(FeedRow row, String prefix) {
		String name = row.text(prefix + " Name");
		String iso3 = this.countries.byName(row.text(prefix + " Country"));
		FeedEntity entity = this.names.resolve(name, row.text(prefix + " Sectors"), iso3, false);
		return (entity != null) ? new FeedActor(entity, name) : null;
	}

	private @Nullable FeedEntity place(FeedRow row) {
		String iso3 = this.countries.byName(row.text("Country"));
		for (String column : List.of("City", "District", "Province")) {
			String name = row.text(column);
			if (name != null) {
				return this.places.place(name, iso3, column.equals("City") ? "CITY" : "REGION",
						row.degrees("Latitude", 90), row.degrees("Longitude", 180));
			}
		}
		return this.places.place(null, iso3, null, null, null);
	}

}
