package id.kaitan.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * The events table of GDELT 2.0.
 */
final class GdeltEvents implements RowMapper {

	private final FeedColumns columns = FeedColumns.documented("gdelt");

	private final CameoCodes codes;

	private final CameoActors actors;

	private final Countries countries;

	private final Places places;

	GdeltEvents(CameoCodes codes, CameoActors actors, Countries countries, Places places) {
		this.codes = codes;
		this.actors = actors;
		this.countries = countries;
		this.places = places;
	}

	@Override
	public FeedColumns columns() {
		return this.columns;
	}

	@Override
	public List<FeedClaim> map(FeedRow row) {
		if (row.values().size() != row.columns().size()) {
			throw new RowRejectedException(row.values().size() + " columns, but GDELT 2.0 events have "
					+ row.columns().size() + " and mentions 16");
		}
		String id = row.required("GLOBALEVENTID");
		LocalDate day = FeedDates.compact("SQLDATE", row.required("SQLDATE"));
		String added = row.text("DATEADDED");
		LocalDate published = (added != null) ? FeedDates.compact("DATEADDED", added) : null;
		if (published != null && day.isAfter(published.plusDays(1))) {
			throw new RowRejectedException("SQLDATE '" + day + "' is after DATEADDED '" + published + "'");
		}
		CameoCodes.CameoCode code = this.codes.find(row.required("EventCode"));
		CameoActors.CameoActor first = actor(row, "Actor1");
		CameoActors.CameoActor second = actor(row, "Actor2");
		FeedActor one = resolve(first);
		FeedActor two = resolve(second);
		Roles roles = code.recipientFirst() ? Roles.directed(code.type(), two, one)
				: Roles.directed(code.type(), one, two);
		if (roles.isEmpty()) {
			throw new RowRejectedException(
					"no actor can be named: Actor1Code '" + Objects.toString(row.text("Actor1Code"), "")
							+ "', Actor2Code '" + Objects.toString(row.text("Actor2Code"), "") + "'");
		}
		boolean guessed = one != null && this.actors.isWeak(first) || two != null && this.actors.isWeak(second);
		return List.of(new FeedFact(id, code.type(), code.mode(), code.code(), code.label(), code.goldstein(),
				roles.actors(), roles.recipients(), place(row), FactTime.day(day, null), null, code.modality(),
				confidence(row, guessed), source(row, id, published), false));
	}

	private CameoActors.CameoActor actor(FeedRow row, String prefix) {
		boolean community = Stream.of("EthnicCode", "Religion1Code", "Religion2Code")
			.anyMatch((column) -> row.text(prefix + column) != null);
		List<String> types = Stream.of("Type1Code", "Type2Code", "Type3Code")
			.map((column) -> row.text(prefix + column))
			.filter(Objects::nonNull)
			.toList();
		return new CameoActors.CameoActor(row.text(prefix + "Name"), row.text(prefix + "CountryCode"),
				row.text(prefix + "KnownGroupCode"), types, community, row.text(prefix + "Geo_CountryCode"));
	}

	private @Nullable FeedActor resolve(CameoActors.CameoActor actor) {
		FeedEntity entity = this.actors.resolve(actor);
		return (entity != null) ? new FeedActor(entity, actor.name()) : null;
	}

	private @Nullable FeedEntity place(FeedRow row) {
		String iso3 = this.countries.byFips(row.text("ActionGeo_CountryCode"));
		int kind = row.integer("ActionGeo_Type", 0);
		String name = row.text("ActionGeo_FullName");
		if (kind == 0 || name == null && iso3 == null) {
			return null;
		}
		if (kind == 1 || name == null) {
			return this.places.place(null, iso3, null, null, null);
		}
		int comma = name.indexOf(',');
		return this.places.place((comma > 0) ? name.substring(0, comma) : name, iso3,
				(kind == 2 || kind == 5) ? "REGION" : "CITY", row.degrees("ActionGeo_Lat", 90),
				row.degrees("ActionGeo_Long", 180));
	}

	/**
	 * One source is little, many are more, the lead of an article is better than what
	 * follows, and an actor whose country had to be taken from a place is less sure.
	 */
	private static double confidence(FeedRow row, boolean guessed) {
		int sources = Math.max(1, row.integer("NumSources", 1));
		double confidence = 0.3 + 0.1 * Math.min(4, Math.log(sources) / Math.log(2))
				+ (row.integer("IsRootEvent", 0) == 1 ? 0.1 : 0);
		return Math.round((guessed ? 0.7 : 1) * confidence * 100) / 100.0;
	}

	private static FeedSource source(FeedRow row, String id, @Nullable LocalDate published) {
		String url = row.text("SOURCEURL");
		if (url == null || url.indexOf(' ') >= 0 || url.indexOf('.') < 0) {
			return new FeedSource("gdelt:" + id, null, url, null, published);
		}
		return new FeedSource(url, url, host(url), null, published);
	}

	/**
	 * The site of an address.
	 * @param url the address
	 * @return without {@code www.}
	 */
	static String host(String url) {
		int from = url.indexOf("://");
		int start = (from >= 0) ? from + 3 : 0;
		int end = start;
		while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
			end++;
		}
		String host = url.substring(start, end);
		return host.startsWith("www.") ? host.substring(4) : host;
	}

}
