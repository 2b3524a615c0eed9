package id.kaitan.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import id.kaitan.article.Article;
import id.kaitan.entity.EntityId;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import id.kaitan.fact.Precision;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Facts for tests, written as short as they can be.
 */
public record Facts(Fact fact) {

	public static Facts of(FactType type) {
		return new Facts(new Fact(null, type, null, List.of(), List.of(), null, null, null, Polarity.AFFIRMED,
				Modality.ASSERTED, List.of(), null, null, type.plover(), type.goldstein(), 0.8, "test", List.of()));
	}

	public static Article article(String name, @Nullable String published) {
		return Article.source("https://news.example/" + name, "Example", name,
				(published != null) ? LocalDate.parse(published) : null);
	}

	public Facts by(String... actors) {
		return copy(participants(actors), this.fact.recipients(), this.fact.place(), this.fact.time(),
				this.fact.quantity(), this.fact.polarity(), this.fact.modality(), this.fact.evidence());
	}

	public Facts to(String... recipients) {
		return copy(this.fact.actors(), participants(recipients), this.fact.place(), this.fact.time(),
				this.fact.quantity(), this.fact.polarity(), this.fact.modality(), this.fact.evidence());
	}

	public Facts in(String place, @Nullable String country) {
		return copy(this.fact.actors(), this.fact.recipients(), new FactPlace(EntityId.of(place), place, country, null),
				this.fact.time(), this.fact.quantity(), this.fact.polarity(), this.fact.modality(),
				this.fact.evidence());
	}

	/**
	 * A day, month or year by the length of the text, or a range with a slash.
	 */
	public Facts on(String time) {
		return copy(this.fact.actors(), this.fact.recipients(), this.fact.place(), time(time), this.fact.quantity(),
				this.fact.polarity(), this.fact.modality(), this.fact.evidence());
	}

	static FactTime time(String text) {
		if (text.contains("/")) {
			String[] ends = text.split("/");
			return new FactTime(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), Precision.RANGE, null);
		}
		if (text.length() == 10) {
			return FactTime.day(LocalDate.parse(text), null);
		}
		if (text.length() == 7) {
			LocalDate first = LocalDate.parse(text + "-01");
			return new FactTime(first, first.plusMonths(1).minusDays(1), Precision.MONTH, null);
		}
		LocalDate first = LocalDate.parse(text + "-01-01");
		return new FactTime(first, first.plusYears(1).minusDays(1), Precision.YEAR, null);
	}

	public Facts counting(long value, Comparator comparator, String unit) {
		return copy(this.fact.actors(), this.fact.recipients(), this.fact.place(), this.fact.time(),
				new Quantity(BigDecimal.valueOf(value), comparator, unit, null), this.fact.polarity(),
				this.fact.modality(), this.fact.evidence());
	}

	public Facts said(Polarity polarity, Modality modality) {
		return copy(this.fact.actors(), this.fact.recipients(), this.fact.place(), this.fact.time(),
				this.fact.quantity(), polarity, modality, this.fact.evidence());
	}

	public Facts in(Article article, String quote) {
		return copy(this.fact.actors(), this.fact.recipients(), this.fact.place(), this.fact.time(),
				this.fact.quantity(), this.fact.polarity(), this.fact.modality(),
				List.of(new Evidence(article.id(), quote, 0, quote.length())));
	}

	private Facts copy(List<Participant> actors, List<Participant> recipients, @Nullable FactPlace place,
			@Nullable FactTime time, @Nullable Quantity quantity, Polarity polarity, Modality modality,
			List<Evidence> evidence) {
		return new Facts(new Fact(this.fact.id(), this.fact.type(), this.fact.mode(), actors, recipients, place, time,
				quantity, polarity, modality, List.of(), this.fact.about(), this.fact.title(), this.fact.plover(),
				this.fact.goldstein(), this.fact.confidence(), this.fact.extractor(), evidence));
	}

	private static List<Participant> participants(String... ids) {
		return Arrays.stream(ids).map((id) -> Participant.of(EntityId.of(id), id, null)).toList();
	}

}
