package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Ties a denial to the fact that it denies: the fact with polarity DENIED that the same
 * speaker's same words tell. Both get ids that hold within the article; a denial whose
 * content the text does not tell stays without.
 */
final class Denials {

	/** How many facts before and after a denial may be the one denied. */
	private static final int FARTHEST = 200;

	private Denials() {
	}

	static List<ArticleCoder.Coded> tie(List<ArticleCoder.Coded> coded) {
		List<ArticleCoder.Coded> tied = new ArrayList<>(coded);
		for (int i = 0; i < tied.size(); i++) {
			Fact denial = tied.get(i).fact();
			if (denial.type() != FactType.DENIAL) {
				continue;
			}
			for (int j = Math.max(0, i - FARTHEST); j < Math.min(tied.size(), i + FARTHEST); j++) {
				Fact denied = tied.get(j).fact();
				if (j != i && denies(denial, denied)) {
					String id = "f" + j;
					tied.set(j, with(tied.get(j), id, denied.about()));
					tied.set(i, with(tied.get(i), denial.id(), id));
					break;
				}
			}
		}
		return tied;
	}

	private static boolean denies(Fact denial, Fact denied) {
		return denied.polarity() == Polarity.DENIED && denied.type() != FactType.DENIAL
				&& denied.attributedTo()
					.stream()
					.map(Participant::id)
					.anyMatch((speaker) -> denial.actors().stream().anyMatch((actor) -> actor.id().equals(speaker)))
				&& denial.evidence()
					.stream()
					.anyMatch((one) -> denied.evidence().stream().anyMatch((other) -> near(one, other)));
	}

	/** They overlap, or what is denied follows at once. */
	private static boolean near(Evidence denial, Evidence denied) {
		return denied.start() <= denial.end() + 2 && denial.start() <= denied.end() + 2;
	}

	private static ArticleCoder.Coded with(ArticleCoder.Coded coded, @Nullable String id, @Nullable String about) {
		Fact fact = coded.fact();
		return new ArticleCoder.Coded(
				new Fact(id, fact.type(), fact.mode(), fact.actors(), fact.recipients(), fact.place(), fact.time(),
						fact.quantity(), fact.polarity(), fact.modality(), fact.attributedTo(), about, fact.title(),
						fact.plover(), fact.goldstein(), fact.confidence(), fact.extractor(), fact.evidence()),
				coded.explanation());
	}

}
