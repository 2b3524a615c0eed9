package id.kaitan.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.kaitan.fact.Comparator;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Precision;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * UCDP's georeferenced events: one use of armed force, and the deaths that it caused with
 * their lowest, best and highest estimate.
 */
final class UcdpEvents implements RowMapper {

	private static final Pattern STATE = Pattern.compile("Government of (.+)");

	private static final Pattern LIST = Pattern.compile("(?<!\\s)\\s*+,\\s*+");

	private final FeedColumns columns = FeedColumns.documented("ucdp");

	private final Countries countries;

	private final ActorTypes types;

	private final NamedActors names;

	private final Places places;

	UcdpEvents(Countries countries, ActorTypes types, NamedActors names, Places places) {
		this.countries = countries;
		this.types = types;
		this.names = names;
		this.places = places;
	}

	@Override
	public FeedColumns columns() {
		return this.columns;
	}

	@Override
	public List<FeedClaim> map(FeedRow row) {
		if (row.values().size() < row.columns().size() - 2) {
			throw new RowRejectedException(row.values().size() + " columns, but UCDP GED has " + row.columns().size());
		}
		String id = row.required("id");
		String country = this.countries.byGleditschWard(row.text("country_id"));
		String iso3 = (country != null) ? country : this.countries.byName(row.text("country"));
		boolean oneSided = row.integer("type_of_violence", 0) == 3;
		List<FeedActor> first = side(row.required("side_a"), row.text("gwnoa"), iso3);
		List<FeedActor> second = side(row.required("side_b"), row.text("gwnob"), iso3);
		List<FeedActor> both = new ArrayList<>(first);
		both.addAll(second);
		FactTime time = time(row);
		FeedEntity place = place(row, iso3);
		double confidence = (row.integer("event_clarity", 1) == 1) ? 0.9 : 0.7;
		FeedSource source = source(row, id);
		List<FeedClaim> claims = new ArrayList<>();
		String label = FeedRow.shortened(first.getFirst().entity().name() + " – " + second.getFirst().entity().name(),
				120);
		claims.add(new FeedFact(id, FactType.MILITARY_ACTION, null, "type " + row.integer("type_of_violence", 0), label,
				FactType.MILITARY_ACTION.goldstein(), oneSided ? first : both, oneSided ? second : List.of(), place,
				time, null, Modality.ASSERTED, confidence, source, true));
		Quantity deaths = deaths(row);
		if (deaths != null) {
			claims.add(casualties(row, id, first, second, deaths, place, time, confidence, source));
		}
		return claims;
	}

	private FeedFact casualties(FeedRow row, String id, List<FeedActor> first, List<FeedActor> second, Quantity deaths,
			@Nullable FeedEntity place, FactTime time, double confidence, FeedSource source) {
		boolean a = row.integer("deaths_a", 0) > 0;
		boolean b = row.integer("deaths_b", 0) > 0;
		boolean civilians = row.integer("deaths_civilians", 0) > 0;
		List<FeedActor> hurt = new ArrayList<>();
		if (a) {
			hurt.addAll(first);
		}
		boolean oneSided = row.integer("type_of_violence", 0) == 3;
		if (b || civilians && oneSided) {
			hurt.addAll(second);
		}
		if (civilians && !oneSided) {
			String iso3 = (place != null) ? place.country() : null;
			if (iso3 != null) {
				hurt.add(new FeedActor(this.types.in(iso3, "CVL"), "Civilians"));
			}
		}
		if (hurt.isEmpty()) {
			// The dead are of the one side or the other, and the text of the quantity
			// says that this is unknown.
			hurt.addAll(first);
			hurt.addAll(second);
		}
		// Who hurt whom is only known where the dead are all of one side.
		List<FeedActor> by = List.of();
		if (oneSided && !a || b && !a && !civilians) {
			by = first;
		}
		else if (a && !b && !civilians) {
			by = second;
		}
		return new FeedFact(id + "-deaths", FactType.CASUALTIES, "killed", "best",
				"killed: " + deaths.value() + " (" + deaths.low() + " to " + deaths.high() + ")", 0, by, hurt, place,
				time, deaths, Modality.ASSERTED, confidence, source, true);
	}

	private static @Nullable Quantity deaths(FeedRow row) {
		BigDecimal best = row.number("best");
		BigDecimal low = row.number("low");
		BigDecimal high = row.number("high");
		if (best == null || best.signum() <= 0 && (high == null || high.signum() <= 0)) {
			return null;
		}
		String sides = "side a " + row.integer("deaths_a", 0) + ", side b " + row.integer("deaths_b", 0)
				+ ", civilians " + row.integer("deaths_civilians", 0) + ", unknown " + row.integer("deaths_unknown", 0);
		return new Quantity(best, Comparator.EXACT, "KILLED", sides, low, high);
	}

	private List<FeedActor> side(String name, @Nullable String gwno, @Nullable String iso3) {
		List<FeedActor> actors = new ArrayList<>();
		for (String part : LIST.split(name)) {
			FeedEntity entity = party(part, gwno, iso3);
			if (entity != null) {
				actors.add(new FeedActor(entity, part));
			}
		}
		if (actors.isEmpty()) {
			throw new RowRejectedException("side '" + FeedRow.shortened(name, 60) + "' names nobody");
		}
		return actors;
	}

	private @Nullable FeedEntity party(String name, @Nullable String gwno, @Nullable String iso3) {
		Matcher state = STATE.matcher(name);
		if (state.matches()) {
			String of = this.countries.byGleditschWard(gwno);
			String named = (of != null) ? of : this.countries.byName(state.group(1));
			return (named != null) ? this.countries.entity(named) : this.names.organization(name, "GOVERNMENT");
		}
		if (name.equalsIgnoreCase("civilians")) {
			return (iso3 != null) ? this.types.in(iso3, "CVL") : this.names.organization("civilians", "SOCIAL_GROUP");
		}
		FeedEntity known = this.names.known(name);
		return (known != null) ? known : this.names.organization(name, "ARMED_GROUP");
	}

	private @Nullable FeedEntity place(FeedRow row, @Nullable String iso3) {
		int precision = row.integer("where_prec", 1);
		String name = switch (precision) {
			case 3 -> row.text("adm_2");
			case 4 -> row.text("adm_1");
			case 6 -> null;
			default -> row.text("where_coordinates");
		};
		String place = (name != null || precision == 6) ? name : row.text("adm_1");
		return this.places.place((place != null) ? Places.withoutKind(place) : null, (precision == 7) ? null : iso3,
				(precision == 3 || precision == 4) ? "REGION" : null, row.degrees("latitude", 90),
				row.degrees("longitude", 180));
	}

	private static FactTime time(FeedRow row) {
		LocalDate start = FeedDates.written("date_start", row.required("date_start"));
		LocalDate end = FeedDates.written("date_end", row.required("date_end"));
		if (end.isBefore(start)) {
			throw new RowRejectedException("date_end '" + end + "' is before date_start '" + start + "'");
		}
		Precision precision = switch (row.integer("date_prec", 1)) {
			case 1 -> start.equals(end) ? Precision.DAY : Precision.RANGE;
			case 4 -> Precision.MONTH;
			case 5 -> (start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1))) ? Precision.YEAR
					: Precision.RANGE;
			default -> start.equals(end) ? Precision.APPROXIMATE : Precision.RANGE;
		};
		return new FactTime(start, end, precision, null);
	}

	private static FeedSource source(FeedRow row, String id) {
		String original = row.text("source_original");
		String office = row.text("source_office");
		String article = row.text("source_article");
		String title = row.text("source_headline");
		String shown = (title != null) ? title : (article != null) ? FeedRow.shortened(article, 200) : null;
		String first = (office != null) ? LIST.split(office)[0] : original;
		String key = "ucdp:" + ((article != null) ? article.toLowerCase(Locale.ROOT) : id);
		return new FeedSource(key, null, first, shown, FeedDates.writtenOrNull(row.text("source_date")));
	}

}
