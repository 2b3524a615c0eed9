package id.kaitan.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import org.jspecify.annotations.Nullable;

/**
 * The events of POLECAT, whose types are PLOVER's roots.
 */
final class PolecatEvents implements RowMapper {

	private static final Pattern LIST = Pattern.compile("(?<!\\s)\\s*+;\\s*+");

	private final FeedColumns columns = FeedColumns.documented("polecat");

	private final TypeTable meanings = new TypeTable("polecat-types.csv", "event_type", "event_mode");

	private final Map<String, String> modeByContext = new HashMap<>();

	private final Countries countries;

	private final ActorTypes types;

	private final NamedActors names;

	private final Places places;

	PolecatEvents(Countries countries, ActorTypes types, NamedActors names, Places places) {
		this.countries = countries;
		this.types = types;
		this.names = names;
		this.places = places;
		new FeedTable("polecat-contexts.csv")
			.read((row) -> this.modeByContext.put(row.get("type") + "/" + row.get("context"), row.get("mode")));
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
		String code = row.required("Event Type");
		String mode = row.text("Event Mode");
		TypeTable.Meaning meaning = this.meanings.find("Event Type", code, mode);
		List<FeedActor> actors = actors(row, "Actor");
		List<FeedActor> recipients = actors(row, "Recipient");
		if (actors.isEmpty() && recipients.isEmpty()) {
			throw new RowRejectedException("neither Actor Name nor Recipient Name names anybody");
		}
		if (meaning.type().isSymmetric()) {
			actors = new ArrayList<>(actors);
			for (FeedActor recipient : recipients) {
				if (actors.stream().noneMatch((actor) -> actor.entity().id().equals(recipient.entity().id()))) {
					actors.add(recipient);
				}
			}
			recipients = List.of();
		}
		LocalDate published = FeedDates.writtenOrNull(row.text("Publication Date"));
		String outlet = row.text("Source");
		FeedSource source = new FeedSource("polecat:" + id, null, outlet, null, published);
		String rowId = id + "-" + Digests.of(row.text("Actor Name"), row.text("Recipient Name"), code, mode);
		return List
			.of(new FeedFact(rowId, meaning.type(), mode(row, meaning), (mode != null) ? code + "/" + mode : code,
					(mode != null) ? code + " (" + mode + ")" : code, goldstein(row, meaning.type()), actors,
					recipients, place(row), FactTime.day(day, null), null, Modality.ASSERTED, 0.6, source, false));
	}

	private @Nullable String mode(FeedRow row, TypeTable.Meaning meaning) {
		String contexts = row.text("Contexts");
		if (meaning.mode() != null || contexts == null) {
			return meaning.mode();
		}
		for (String context : LIST.split(contexts)) {
			String mode = this.modeByContext.get(meaning.type() + "/" + context);
			if (mode != null) {
				return mode;
			}
		}
		return null;
	}

	private static double goldstein(FeedRow row, FactType type) {
		BigDecimal intensity = row.number("Intensity");
		return (intensity != null && intensity.abs().compareTo(BigDecimal.TEN) <= 0) ? intensity.doubleValue()
				: type.goldstein();
	}

	private List<FeedActor> actors(FeedRow row, String prefix) {
		String name = row.text(prefix + " Name");
		String sector = row.text("Primary " + prefix + " Sector");
		String sectors = (sector != null) ? sector : row.text(prefix + " Sectors");
		String country = row.text(prefix + " Country");
		List<FeedActor> actors = new ArrayList<>();
		if (name == null) {
			FeedEntity entity = this.names.resolve(null, sectors, iso3(country, row.text(prefix + " COW")), false);
			return (entity != null) ? List.of(new FeedActor(entity, row.text(prefix + " Name Raw"))) : List.of();
		}
		String[] parts = LIST.split(name);
		String[] of = (country != null) ? LIST.split(country) : new String[0];
		boolean listed = row.text("Wikipedia " + prefix + " ID") != null;
		boolean person = row.text(prefix + " Title") != null && parts.length == 1;
		for (int i = 0; i < parts.length; i++) {
			String iso3 = (of.length > 0) ? iso3(of[Math.min(i, of.length - 1)], row.text(prefix + " COW")) : null;
			FeedEntity entity = actor(parts[i], sectors, iso3, listed, person);
			if (entity != null && actors.stream().noneMatch((actor) -> actor.entity().id().equals(entity.id()))) {
				actors.add(new FeedActor(entity, parts[i]));
			}
		}
		return actors;
	}

	private @Nullable FeedEntity actor(String name, @Nullable String sectors, @Nullable String iso3, boolean listed,
			boolean person) {
		FeedEntity known = this.names.known(name);
		if (known == null && !listed && !person && iso3 != null && sectors != null) {
			// Police, troops, opposition: whoever no encyclopedia lists is one of his
			// country's kind.
			return this.names.resolve(null, sectors, iso3, false);
		}
		return (known != null) ? known : this.names.resolve(name, sectors, iso3, person);
	}

	private @Nullable String iso3(@Nullable String country, @Nullable String cow) {
		String iso3 = this.countries.byIso3(country);
		String named = (iso3 != null) ? iso3 : this.countries.byName(country);
		return (named != null) ? named : this.countries.byGleditschWard(cow);
	}

	private @Nullable FeedEntity place(FeedRow row) {
		String country = row.text("Country");
		String iso3 = iso3(country, null);
		for (String column : List.of("Placename", "City", "District", "Province")) {
			String name = row.text(column);
			if (name != null) {
				return this.places.place(name, iso3,
						(column.equals("District") || column.equals("Province")) ? "REGION" : null,
						row.degrees("Latitude", 90), row.degrees("Longitude", 180));
			}
		}
		return this.places.place(null, iso3, null, null, null);
	}

}
