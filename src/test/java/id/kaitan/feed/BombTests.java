package id.kaitan.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Files made to burst.
 */
class BombTests {

	private static final long BURST = 100L << 20;

	@TempDir
	Path folder;

	@Test
	void aGzipBombEndsTheImportWithASentence() throws IOException {
		Path bomb = this.folder.resolve("bomb.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
			zeros(out, BURST);
		}
		assertThatIOException().isThrownBy(() -> FeedFiles.read(Feed.GDELT, bomb))
			.withMessageContaining("unpacks to more than 200 times its size");
	}

	@Test
	void aZipBombEndsTheImportWithASentence() throws IOException {
		Path bomb = this.folder.resolve("bomb.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
			out.putNextEntry(new ZipEntry("rows"));
			zeros(out, BURST);
			out.closeEntry();
		}
		assertThatIOException().isThrownBy(() -> FeedFiles.read(Feed.UCDP, bomb))
			.withMessageContaining("unpacks to more than 200 times its size");
	}

	@Test
	void aZipInAZipIsAFileOfOddRows() throws IOException {
		Path inner = FeedFiles.zip(this.folder.resolve("inner"), FeedFiles.sample("icews.tab"));
		Path outer = FeedFiles.zip(this.folder.resolve("outer"), inner);
		assertThat(FeedFiles.facts(Feed.ICEWS, outer)).isEmpty();
	}

	@Test
	void aZipOfVeryManyFilesIsRefused() throws IOException {
		Path many = this.folder.resolve("many");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(many))) {
			for (int i = 0; i <= 10_000; i++) {
				out.putNextEntry(new ZipEntry("rows-" + i));
				out.closeEntry();
			}
		}
		assertThatIOException().isThrownBy(() -> FeedPart.of(many)).withMessageContaining("10001 files");
	}

	@Test
	void rowsThatRepeatThemselvesAreNoBomb() throws IOException {
		Path packed = this.folder.resolve("rows.gz");
		Random random = new Random(1);
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			for (int i = 0; i < 200_000; i++) {
				out.write(("20240101\tRUS\tUKR\t190\t" + random.nextInt() + "\thttps://news.example/" + i + "\n")
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		assertThat(FeedFiles.read(Feed.GDELT, packed)).hasSize(200_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "1e-999999999", "-1E+2147483647",
			"1111111111111111111111111111111111111111111111111111111111" })
	void aNumberThatWouldFillTheMemoryRejectsItsRow(String number) {
		FeedColumns columns = FeedColumns.documented("acled");
		List<String> values = new ArrayList<>(Collections.nCopies(40, ""));
		values.set(columns.indexOf("fatalities"), number);
		assertThatExceptionOfType(RowRejectedException.class)
			.isThrownBy(() -> new FeedRow(1, columns, values).number("fatalities"))
			.withMessageContaining("fatalities");
	}

	private static void zeros(OutputStream out, long count) throws IOException {
		byte[] zeros = new byte[1 << 16];
		for (long written = 0; written < count; written += zeros.length) {
			out.write(zeros);
		}
	}

}
