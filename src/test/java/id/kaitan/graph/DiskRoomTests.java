package id.kaitan.graph;

import java.nio.file.Path;

import id.kaitan.problem.UnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Room on the disk of the embedded database.
 */
class DiskRoomTests {

	@TempDir
	Path folder;

	@Test
	void withoutRoomNothingIsWrittenAndTheSettingIsNamed() {
		DiskRoom room = new DiskRoom(this.folder, DataSize.ofTerabytes(1_000_000), true);
		assertThatExceptionOfType(UnavailableException.class).isThrownBy(room::require)
			.withMessageContaining("kaitan.min-free-space is 1048576000000 MB");
	}

	@Test
	void withRoomOrOnAServerNothingIsInTheWay() {
		assertThatNoException().isThrownBy(new DiskRoom(this.folder, DataSize.ofBytes(1), true)::require);
		assertThatNoException().isThrownBy(new DiskRoom(this.folder, DataSize.ofTerabytes(1_000_000), false)::require);
	}

}
