package id.kaitan.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import id.kaitan.fact.Quantity;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * One event with everything that sources say of it.
 *
 * @param fact the event as all its tellings together have it, with the evidence of its
 * open claims
 * @param name its caption
 * @param claimCount how many claims on it are open
 * @param sources how many articles state it
 * @param recordedAt when it was first recorded
 * @param closedAt when its last claim was closed, or {@code null} while one is open
 * @param claims every claim, also those that were closed
 * @param denials who denies it, with their claims
 * @param denies what it denies
 */
record EventView(@JsonUnwrapped Fact fact, String name, long claimCount, long sources, @Nullable Instant recordedAt,
		@Nullable Instant closedAt, List<ClaimView> claims, List<DenialView> denials, List<Named> denies) {

	/**
	 * What one place in one article says.
	 *
	 * @param id the claim
	 * @param quote the words
	 * @param evidence where they stand
	 * @param article the article
	 * @param attributedTo who says so, empty when the outlet itself does
	 * @param polarity whether it is said to be so
	 * @param modality how sure
	 * @param confidence from 0 to 1
	 * @param extractor what found it
	 * @param actors who acts, as this source has it
	 * @param recipients who is acted upon, as this source has it
	 * @param time when, as this source has it
	 * @param place where, as this source has it
	 * @param quantity how many, as this source has it
	 * @param recordedAt when it was recorded
	 * @param closedAt when it was taken back, or {@code null}
	 */
	record ClaimView(String id, String quote, Evidence evidence, ArticleView article, List<Participant> attributedTo,
			Polarity polarity, Modality modality, double confidence, String extractor, List<Participant> actors,
			List<Participant> recipients, @Nullable FactTime time, @Nullable FactPlace place,
			@Nullable Quantity quantity, @Nullable Instant recordedAt, @Nullable Instant closedAt) {

	}

	/**
	 * The article of a claim.
	 *
	 * @param id the article
	 * @param title its headline, or {@code null}
	 * @param outlet who published it, or {@code null}
	 * @param url where, or {@code null}
	 * @param language ISO 639-1, or {@code null}
	 * @param published when, or {@code null}
	 * @param retractedAt when it was retracted, or {@code null}
	 */
	record ArticleView(String id, @Nullable String title, @Nullable String outlet, @Nullable String url,
			@Nullable String language, @Nullable LocalDate published, @Nullable Instant retractedAt) {

	}

	/**
	 * A denial.
	 *
	 * @param id the event of the denial
	 * @param name its caption
	 * @param start the day, or {@code null}
	 * @param actors who denies
	 * @param quotes the words, each with its article
	 */
	record DenialView(String id, String name, @Nullable LocalDate start, List<Participant> actors,
			List<QuoteView> quotes) {

	}

	/**
	 * Words of an article.
	 *
	 * @param quote the words
	 * @param article the article
	 */
	record QuoteView(String quote, ArticleView article) {

	}

	/**
	 * Another event.
	 *
	 * @param id the event
	 * @param name its caption
	 */
	record Named(String id, String name) {

	}

}
