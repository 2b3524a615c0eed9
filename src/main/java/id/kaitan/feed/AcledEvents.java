package id.kaitan.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * The events of ACLED. Its two actors carry no direction, so both act, unless one of them
 * is civilians: violence against civilians hurts them whichever column they stand in.
 */
final class AcledEvents implements RowMapper {

	private static final Pattern OF_COUNTRY = Pattern
		.compile("^([^()]{1,500}?)(?: of ([^()]{1,500}?))? \\(([^()]+)\\)(.*)");

	private static final Pattern LIST = Pattern.compile("(?<!\\s)\\s*+;\\s*+");

	private final FeedColumns columns = FeedColumns.documented("acled");

	private final TypeTable meanings = new TypeTable("acled-types.csv", "event_type", "sub_event_type");

	private final Countries countries;

	private final ActorTypes types;

	private final NamedActors names;

	private final Places places;

	AcledEvents(Countries countries, ActorTypes types, NamedActors names, Places places) {
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
		if (row.values().size() != row.columns().size()) {
			throw new RowRejectedException(row.values().size() + " columns, but the file has " + row.columns().size());
		}
		String id = row.required("event_id_cnty");
		TypeTable.Meaning meaning = this.meanings.find("event_type", row.required("event_type"),
				row.text("sub_event_type"));
		String iso3 = this.countries.byName(row.text("country"));
		FeedActor one = actor(row.text("actor1"), iso3);
		FeedActor two = actor(row.text("actor2"), iso3);
		Roles roles = roles(meaning.type(), one, two);
		if (roles.isEmpty()) {
			throw new RowRejectedException("neither actor1 nor actor2 names anybody");
		}
		FactTime time = time(row);
		FeedEntity place = this.places.place(row.text("location"), iso3, null, row.degrees("latitude", 90),
				row.degrees("longitude", 180));
		String outlet = row.text("source");
		FeedSource source = new FeedSource("acled:" + id, null, (outlet != null) ? LIST.split(outlet)[0] : null, null,
				time.end());
		double confidence = (row.integer("geo_precision", 1) == 3) ? 0.7 : 0.8;
		String notes = row.text("notes");
		String sub = row.text("sub_event_type");
		String label = (notes != null) ? notes : (sub != null) ? sub : row.required("event_type");
		List<FeedClaim> claims = new ArrayList<>();
		claims.add(new FeedFact(id, meaning.type(), meaning.mode(), (sub != null) ? sub : row.required("event_type"),
				label, meaning.type().goldstein(), roles.actors(), roles.recipients(), place, time, null,
				Modality.ASSERTED, confidence, source, true));
		BigDecimal fatalities = row.number("fatalities");
		if (fatalities != null && fatalities.signum() > 0) {
			// ACLED reports one number, the lowest that its sources agree on; of whom, it
			// does not say.
			Quantity killed = new Quantity(fatalities, Comparator.AT_LEAST, "KILLED", null, fatalities, null);
			List<FeedActor> hurt = new ArrayList<>(roles.actors());
			if (!roles.recipients().isEmpty()) {
				hurt = new ArrayList<>(roles.recipients());
			}
			claims.add(new FeedFact(id + "-deaths", FactType.CASUALTIES, "killed", "fatalities", label, 0,
					roles.recipients().isEmpty() ? List.of() : roles.actors(), hurt, place, time, killed,
					Modality.ASSERTED, confidence, source, true));
		}
		return claims;
	}

	private Roles roles(FactType type, @Nullable FeedActor one, @Nullable FeedActor two) {
		if (isCivilians(one) && !isCivilians(two) && two != null) {
			return Roles.directed(type, two, one);
		}
		if (isCivilians(two) && !isCivilians(one) && one != null) {
			return Roles.directed(type, one, two);
		}
		FeedActor alone = (two == null) ? one : (one == null) ? two : null;
		if (isCivilians(alone) && (type == FactType.MILITARY_ACTION || type == FactType.COERCION)) {
			return Roles.directed(type, null, alone);
		}
		return Roles.undirected(one, two);
	}

	private static boolean isCivilians(@Nullable FeedActor actor) {
		return actor != null && actor.mention() != null && actor.mention().startsWith("Civilians");
	}

	private @Nullable FeedActor actor(@Nullable String name, @Nullable String iso3) {
		if (name == null || name.startsWith("Unidentified")) {
			return null;
		}
		FeedEntity entity = resolve(name, iso3);
		return (entity != null) ? new FeedActor(entity, name) : null;
	}

	private @Nullable FeedEntity resolve(String name, @Nullable String iso3) {
		FeedEntity known = this.names.known(name);
		if (known != null) {
			return known;
		}
		Matcher of = OF_COUNTRY.matcher(name);
		if (!of.matches()) {
			return this.names.organization(name, "ARMED_GROUP");
		}
		// Military Forces of Ukraine (2019-), Police Forces of Kenya (2022-), Protesters
		// (Chile).
		String there = this.countries.byName((of.group(2) != null) ? of.group(2) : of.group(3));
		String type = type(of.group(1));
		String country = (there != null) ? there : iso3;
		if (type != null && country != null) {
			return this.types.in(country, type);
		}
		FeedEntity group = this.names.known(of.group(1));
		return (group != null) ? group : this.names.organization(of.group(1), "ARMED_GROUP");
	}

	private static @Nullable String type(String role) {
		return switch (role) {
			case "Military Forces" -> "MIL";
			case "Police Forces" -> "COP";
			case "Government" -> "GOV";
			case "Civilians" -> "CVL";
			case "Protesters", "Rioters" -> "PRO";
			case "Private Security Forces" -> "BUS";
			default -> null;
		};
	}

	private static FactTime time(FeedRow row) {
		LocalDate day = FeedDates.written("event_date", row.required("event_date"));
		return switch (row.integer("time_precision", 1)) {
			case 2 -> new FactTime(day, day, Precision.APPROXIMATE, null);
			case 3 ->
				new FactTime(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Precision.MONTH, null);
			default -> FactTime.day(day, null);
		};
	}

}
