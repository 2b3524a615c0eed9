package id.kaitan.feed;

import java.util.List;

import id.kaitan.entity.SeedCatalog;
import org.springframework.stereotype.Component;

/**
 * All mappers, with the mappings that they share read once.
 */
@Component
final class RowMappers {

	private final RowMapper gdelt;

	private final RowMapper mentions = new GdeltMentions();

	private final RowMapper ucdp;

	private final RowMapper icews;

	private final RowMapper acled;

	private final RowMapper polecat;

	RowMappers(SeedCatalog seeds) {
		Countries countries = new Countries(seeds);
		ActorTypes types = new ActorTypes(countries);
		KnownNames known = new KnownNames(seeds);
		NamedActors names = new NamedActors(countries, types, known);
		Places places = new Places(countries);
		CameoCodes codes = new CameoCodes();
		this.gdelt = new GdeltEvents(codes, new CameoActors(countries, types, known), countries, places);
		this.ucdp = new UcdpEvents(countries, types, names, places);
		this.icews = new IcewsEvents(codes, countries, names, places);
		this.acled = new AcledEvents(countries, types, names, places);
		this.polecat = new PolecatEvents(countries, types, names, places);
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

	static boolean isMentions(List<String> first) {
		return first.size() >= 14 && first.size() <= 16;
	}

}
