package id.kaitan.feed;

import java.util.List;

import id.kaitan.entity.SeedCatalog;
import org.springframework.stereotype.Component;

/**
 * All mappers, with the mappings that they share read once.
 */
@Component
final class RowMappers {

	private final Countries countries;

	private final RowMapper gdelt;

	private final RowMapper mentions = new GdeltMentions();

	private final RowMapper ucdp;

	private final RowMapper icews;

	private final RowMapper acled;

	private final RowMapper polecat;

	RowMappers(SeedCatalog seeds) {
		this.countries = new Countries(seeds);
		ActorTypes types = new ActorTypes(this.countries);
		KnownNames known = new KnownNames(seeds);
		NamedActors names = new NamedActors(this.countries, types, known);
		Places places = new Places(this.countries);
		CameoCodes codes = new CameoCodes();
		this.gdelt = new GdeltEvents(codes, new CameoActors(countries, types, known), this.countries, places);
		this.ucdp = new UcdpEvents(this.countries, types, names, places);
		this.icews = new IcewsEvents(codes, this.countries, names, places);
		this.acled = new AcledEvents(this.countries, types, names, places);
		this.polecat = new PolecatEvents(this.countries, types, names, places);
	}

	/**
	 * The mapper for a file.
	 * @param feed the feed
	 * @param first the file's first row, which tells events of GDELT from mentions
	 * @return the mapper
	 */
	RowMapper of(Feed feed, List<String> first) {
		return switch (feed) {
			case GDELT -> isMentions(first) ? this.mentions : this.gdelt;
			case UCDP -> this.ucdp;
			case ICEWS -> this.icews;
			case ACLED -> this.acled;
			case POLECAT -> this.polecat;
		};
	}

	Countries countries() {
		return this.countries;
	}

	static boolean isMentions(List<String> first) {
		return first.size() >= 14 && first.size() <= 16;
	}

}
