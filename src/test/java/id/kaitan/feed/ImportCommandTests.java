package id.kaitan.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ImportCommandTests {

	@TempDir
	Path folder;

	@Test
	void filesWithoutAFeedAreOfTheFeedBefore() throws IOException {
		Path one = Files.createFile(this.folder.resolve("one"));
		Path two = Files.createFile(this.folder.resolve("two"));
		assertThat(ImportCommand.parse("gdelt:" + one + "," + two + ",ucdp:" + one)).satisfiesExactly(
				(first) -> assertThat(first.files()).containsExactly(one, two),
				(second) -> assertThat(second.feed()).isEqualTo(Feed.UCDP));
	}

	@Test
	void aFolderIsTheFilesInIt() throws IOException {
		Path one = Files.createFile(this.folder.resolve("one"));
		assertThat(ImportCommand.parse("icews:" + this.folder)).singleElement()
			.satisfies((wanted) -> assertThat(wanted.files()).containsExactly(one));
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> ImportCommand.parse("gdelt:nowhere.csv"))
			.withMessage("--import: there is no file nowhere.csv");
		assertThatIllegalArgumentException().isThrownBy(() -> ImportCommand.parse("news:file.csv"))
			.withMessageContaining("gdelt, ucdp, icews, acled, polecat");
	}

	@Test
	void theProgressBarShowsRowsRateTimeLeftAndRejects() {
		ImportJob job = new ImportJob("1", "gdelt", ImportState.RUNNING, 120_000, 100_000, 19_990, 10, 8_200, 30, 100,
				42L, Instant.EPOCH, null, null);
		assertThat(ImportProgress.line(job))
			.isEqualTo("gdelt [#########                     ]  30 %  120,000 rows  8,200/s  0:42 left  10 rejected");
	}

}
