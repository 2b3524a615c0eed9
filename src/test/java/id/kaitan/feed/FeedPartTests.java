package id.kaitan.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FeedPartTests {

	@TempDir
	Path folder;

	@Test
	void gzipIsKnownByItsFirstBytesWhateverItsName() throws IOException {
		Path plain = FeedFiles.sample("gdelt.export.tsv");
		Path packed = FeedFiles.gzip(plain, this.folder.resolve("rows.txt"));
		assertThat(FeedFiles.facts(Feed.GDELT, packed)).isEqualTo(FeedFiles.facts(Feed.GDELT, plain));
	}

	@Test
	void aZipHoldsSeveralFiles() throws IOException {
		Path zip = FeedFiles.zip(this.folder.resolve("many"), FeedFiles.sample("gdelt.mentions.tsv"),
				FeedFiles.sample("gdelt.export.tsv"));
		assertThat(FeedPart.of(zip)).hasSize(2);
		assertThat(FeedFiles.read(Feed.GDELT, zip)).hasSize(200);
	}

	@Test
	void eventsComeBeforeTheMentionsThatReferToThem() throws IOException {
		try (FeedReader reader = FeedReader.open(Feed.GDELT,
				List.of(FeedFiles.sample("gdelt.mentions.tsv"), FeedFiles.sample("gdelt.export.tsv")),
				FeedFiles.MAPPERS, Checkpoint.START)) {
			assertThat(reader.next(1000).rows())
				.allSatisfy((row) -> assertThat(row.claims().getFirst()).isInstanceOf(FeedFact.class));
			assertThat(reader.next(1000).rows())
				.allSatisfy((row) -> assertThat(row.claims().getFirst()).isInstanceOf(FeedMention.class));
			assertThat(reader.next(1000)).isNull();
			assertThat(reader.bytesRead()).isEqualTo(reader.bytes());
		}
	}

	@Test
	void aReaderGoesOnAtItsCheckpoint() throws IOException {
		List<Path> files = List.of(FeedFiles.sample("icews.tab"));
		Checkpoint after;
		FeedBatch second;
		try (FeedReader reader = FeedReader.open(Feed.ICEWS, files, FeedFiles.MAPPERS, Checkpoint.START)) {
			FeedBatch first = reader.next(40);
			after = new Checkpoint(first.part(), first.partRows(), 40, 0, 0, 0, 0);
			second = reader.next(40);
		}
		try (FeedReader reader = FeedReader.open(Feed.ICEWS, files, FeedFiles.MAPPERS, after)) {
			assertThat(reader.next(40)).isEqualTo(second);
		}
	}

	@Test
	void anEmptyFileHasNoRows() throws IOException {
		assertThat(FeedFiles.read(Feed.UCDP, java.nio.file.Files.createFile(this.folder.resolve("nothing")))).isEmpty();
	}

}
