package id.kaitan.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When two tellings are of one event, and what the event is then. Pure: the graph is not
 * asked. {@link #matches} is symmetric; {@link #combine} gives the same event in
 * whichever order its tellings come.
 */
final class MergeRule {

	/** A claim that it is so goes before one that it is not, a firm one before a weak. */
	private static final Comparator<Fact> FIRMNESS = Comparator.comparing(Fact::polarity)
		.thenComparingInt((fact) -> weakness(fact.modality()));

	private final Affiliation affiliation;

	MergeRule(Affiliation affiliation) {
		this.affiliation = affiliation;
	}

	/**
	 * What tellings of one event have in common, whatever their words: the type and the
	 * sides. Only tellings of the same key are ever compared.
	 * @param told a telling
	 * @return the key
	 */
	String key(Told told) {
		StringBuilder key = new StringBuilder(told.fact().type().name());
		this.affiliation.sides(told.actors()).forEach((side) -> key.append('|').append(side));
		key.append('>');
		this.affiliation.sides(told.recipients()).forEach((side) -> key.append('|').append(side));
		return key.toString();
	}

	/**
	 * Chooses the event that a telling is of.
	 * @param telling the telling
	 * @param events the events that come into question, oldest first
	 * @return the one that it matches with the same time or in the same article, else the
	 * only one that it matches; {@code null} if it matches none, or several that it
	 * cannot tell apart
	 */
	@Nullable Told choose(Told telling, List<Told> events) {
		List<Told> matching = events.stream().filter((event) -> matches(event, telling)).toList();
		if (matching.size() < 2) {
			return matching.isEmpty() ? null : matching.get(0);
		}
		for (Told event : matching) {
			if (TimeMatch.sameSpan(event.fact().time(), telling.fact().time())) {
				return event;
			}
		}
		return matching.stream().filter(telling::sharesArticle).findFirst().orElse(null);
	}

	/**
	 * Whether two tellings may be of one event.
	 * @param one a telling or an event
	 * @param other a telling or an event
	 * @return {@code true} if nothing that they say keeps them apart
	 */
	boolean matches(Told one, Told other) {
		Fact a = one.fact();
		Fact b = other.fact();
		return a.type() == b.type() && agree(a.mode(), b.mode()) && agree(a.about(), b.about())
				&& agreeIgnoringCase(a.title(), b.title()) && sameCondition(a, b) && sameParticipants(one, other)
				&& sameTime(one, other) && samePlace(a.place(), b.place())
				&& QuantityMatch.mayBeTheSame(a.quantity(), b.quantity())
				&& (!isKnownByItsWords(a, b) || Wording.nearlySame(one.words(), other.words()));
	}

	/**
	 * Whether only the words can tell whether two are the same: statements, and denials
	 * of something that no fact records.
	 */
	private static boolean isKnownByItsWords(Fact one, Fact other) {
		return one.type() == FactType.STATEMENT
				|| (one.type() == FactType.DENIAL && (one.about() == null || other.about() == null));
	}

	private static boolean agree(@Nullable String one, @Nullable String other) {
		return one == null || other == null || one.equals(other);
	}

	private static boolean agreeIgnoringCase(@Nullable String one, @Nullable String other) {
		return one == null || other == null || one.equalsIgnoreCase(other);
	}

	/**
	 * What happens only under a condition is not what happened.
	 */
	private static boolean sameCondition(Fact one, Fact other) {
		return (one.modality() == Modality.CONDITIONAL) == (other.modality() == Modality.CONDITIONAL);
	}

	private boolean sameParticipants(Told one, Told other) {
		LocalDate day = (day(one) != null) ? day(one) : day(other);
		return this.affiliation.mayBeTheSame(one.actors(), other.actors(), day)
				&& this.affiliation.mayBeTheSame(one.recipients(), other.recipients(), day);
	}

	private static @Nullable LocalDate day(Told told) {
		return (told.fact().time() != null && told.fact().time().precision() == Precision.DAY)
				? told.fact().time().orderedAt() : null;
	}

	private static boolean sameTime(Told one, Told other) {
		if (one.fact().type().isStanding()) {
			return one.fact().time() == null || other.fact().time() == null
					|| TimeMatch.mayBeTheSame(one.fact().time(), other.fact().time())
					|| one.fact().time().orderedAt().equals(other.fact().time().orderedAt());
		}
		if (one.fact().time() != null && other.fact().time() != null) {
			return TimeMatch.mayBeTheSame(one.fact().time(), other.fact().time());
		}
		if (one.sharesArticle(other)) {
			return true;
		}
		if (one.fact().time() != null) {
			return TimeMatch.mayBeNewsOf(one.fact().time(), other.published());
		}
		if (other.fact().time() != null) {
			return TimeMatch.mayBeNewsOf(other.fact().time(), one.published());
		}
		return TimeMatch.publishedTogether(one.published(), other.published());
	}

	private static boolean samePlace(@Nullable FactPlace one, @Nullable FactPlace other) {
		if (one == null || other == null || one.id().equals(other.id())) {
			return true;
		}
		return isCountryOf(one, other) || isCountryOf(other, one);
	}

	private static boolean isCountryOf(FactPlace country, FactPlace place) {
		return country.id().type() == EntityType.COUNTRY && Objects.equals(country.id().countryCode(), place.country());
	}

	/**
	 * The event of two tellings: all participants that either names, the most exact time,
	 * place and quantity, the firmest claim, the evidence of both.
	 * @param event the event so far; its id stays
	 * @param telling a telling that it matches
	 * @return the event with it
	 */
	Told combine(Told event, Told telling) {
		Fact a = event.fact();
		Fact b = telling.fact();
		Fact firmest = (FIRMNESS.compare(b, a) < 0) ? b : a;
		List<Evidence> evidence = new ArrayList<>(a.evidence());
		b.evidence().stream().filter((place) -> !a.evidence().contains(place)).forEach(evidence::add);
		Fact fact = new Fact(a.id(), a.type(), (a.mode() != null) ? a.mode() : b.mode(), union(a.actors(), b.actors()),
				union(a.recipients(), b.recipients()), better(a.place(), b.place()),
				TimeMatch.better(a.time(), b.time()), QuantityMatch.better(a.quantity(), b.quantity()),
				firmest.polarity(), firmest.modality(), union(a.attributedTo(), b.attributedTo()),
				(a.about() != null) ? a.about() : b.about(), (a.title() != null) ? a.title() : b.title(), a.plover(),
				a.goldstein(), Math.max(a.confidence(), b.confidence()), a.extractor(), evidence);
		List<String> articles = new ArrayList<>(event.articles());
		telling.articles().stream().filter((article) -> !articles.contains(article)).forEach(articles::add);
		return new Told(fact, earlier(event.published(), telling.published()), articles);
	}

	private static int weakness(Modality modality) {
		return switch (modality) {
			case ASSERTED -> 0;
			case REPORTED -> 1;
			case PLANNED -> 2;
			case POSSIBLE -> 3;
			case CONDITIONAL -> 4;
		};
	}

	private static List<Participant> union(List<Participant> some, List<Participant> others) {
		Map<EntityId, Participant> all = new LinkedHashMap<>();
		some.forEach((participant) -> all.putIfAbsent(participant.id(), participant));
		others.forEach((participant) -> all.putIfAbsent(participant.id(), participant));
		return List.copyOf(all.values());
	}

	private static @Nullable FactPlace better(@Nullable FactPlace one, @Nullable FactPlace other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (one.id().type() == EntityType.COUNTRY) ? other : one;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return other.isBefore(one) ? other : one;
	}

	/**
	 * Whether an event may tie its participants: it is said to be so, and to have
	 * happened, by the outlet or by someone it names. What is denied, planned, possible
	 * or conditional must never look settled.
	 * @param event the event
	 * @return {@code true} if it counts for pair relationships
	 */
	static boolean isSettled(Fact event) {
		return event.polarity() == Polarity.AFFIRMED
				&& (event.modality() == Modality.ASSERTED || event.modality() == Modality.REPORTED);
	}

}
