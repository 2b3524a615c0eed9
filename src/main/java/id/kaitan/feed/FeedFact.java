package id.kaitan.feed;

import java.util.List;

import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What one row claims.
 *
 * @param row the row's own id, unique in its feed
 * @param type the type
 * @param mode one of the type's modes, or {@code null}
 * @param code the feed's own code for what happened
 * @param label the feed's own words for it
 * @param goldstein the score of the code, from -10 to 10
 * @param actors who acts; all participants where no direction is known
 * @param recipients who is acted upon
 * @param place where, or {@code null}
 * @param time when
 * @param quantity how many, or {@code null}
 * @param modality how sure
 * @param confidence from 0 (none) to 1 (sure)
 * @param source the publication
 * @param distinct whether the feed's id already stands for one event, so that another row
 * is another event
 */
record FeedFact(String row, FactType type, @Nullable String mode, String code, String label, double goldstein,
		List<FeedActor> actors, List<FeedActor> recipients, @Nullable FeedEntity place, FactTime time,
		@Nullable Quantity quantity, Modality modality, double confidence, FeedSource source,
		boolean distinct) implements FeedClaim {

}
