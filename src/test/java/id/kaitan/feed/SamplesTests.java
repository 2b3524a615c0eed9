package id.kaitan.feed;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class SamplesTests {

	@Test
	void show() throws IOException {
		for (Feed feed : Feed.values()) {
			String name = switch (feed) {
				case GDELT -> "gdelt.export.tsv";
				case UCDP -> "ucdp.csv";
				case ICEWS -> "icews.tab";
				case ACLED -> "acled.csv";
				case POLECAT -> "polecat.tsv";
			};
			for (FeedFact f : FeedFiles.facts(feed, FeedFiles.sample(name))) {
				System.out.println(feed + " " + f.row() + " " + f.time().start() + " " + f.type() + "/" + f.mode() + " "
						+ f.code() + " " + FeedFiles.ids(f.actors()) + " -> " + FeedFiles.ids(f.recipients()) + " @ "
						+ (f.place() == null ? null : f.place().id()) + " " + f.confidence() + " " + f.quantity());
			}
			System.out.println(feed + " REJECTS " + FeedFiles.rejects(feed, FeedFiles.sample(name)));
		}
	}

}
