package id.kaitan.access;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeyFileTests {

	@TempDir
	Path folder;

	private KeyFile keys;

	@BeforeEach
	void open() {
		this.keys = new KeyFile(this.folder.resolve("access/keys.jsonl"));
	}

	@Test
	void aKeyIsFoundByItselfAndByNothingElse() {
		String secret = this.keys.make("anna", Role.INGEST);
		assertThat(this.keys.find(secret)).get()
			.satisfies((key) -> assertThat(key.name()).isEqualTo("anna"))
			.satisfies((key) -> assertThat(key.role()).isEqualTo(Role.INGEST));
		assertThat(this.keys.find(secret + "x")).isEmpty();
		assertThat(this.keys.find(secret.substring(0, secret.length() - 1))).isEmpty();
		assertThat(this.keys.find("anna")).isEmpty();
		assertThat(this.keys.find(this.keys.list().getFirst().hash())).isEmpty();
	}

	@Test
	void theFileHoldsNoKeyAndOnlyItsOwnerReadsIt() throws IOException {
		String secret = this.keys.make("anna", Role.READ);
		assertThat(Files.readString(this.keys.path())).doesNotContain(secret)
			.doesNotContain(secret.substring(AccessKey.PREFIX.length()))
			.contains("anna");
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.keys.path())))
				.isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("access"))))
				.isEqualTo("rwx------");
		}
	}

	@Test
	void everyKeyHas256RandomBits() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 1_000; i++) {
			assertThat(AccessKey.newSecret()).hasSize(AccessKey.PREFIX.length() + 43);
			assertThat(seen.add(AccessKey.newSecret())).isTrue();
		}
	}

	@Test
	void anotherProcessSeesAtOnceWhatIsMadeAndRevoked() {
		KeyFile server = new KeyFile(this.keys.path());
		assertThat(server.list()).isEmpty();
		String secret = this.keys.make("anna", Role.READ);
		assertThat(server.find(secret)).isPresent();
		assertThat(this.keys.revoke("anna")).isTrue();
		assertThat(server.find(secret)).isEmpty();
		assertThat(server.list()).hasSize(1);
		assertThat(this.keys.revoke("anna")).isFalse();
	}

	@Test
	void aNameIsNeverGivenTwice() {
		this.keys.make("anna", Role.READ);
		this.keys.revoke("anna");
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> this.keys.make("anna", Role.ADMIN));
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> this.keys.revoke("bert"))
			.withMessageContaining("bert");
	}

	@Test
	void keysThatAreMadeAtOnceAreAllKept() {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			// One file object a process; a lock between threads of one is the process's
			// own affair.
			IntStream.range(0, 20).forEach((i) -> threads.submit(() -> {
				synchronized (this.keys) {
					return this.keys.make("key-" + i, Role.READ);
				}
			}));
		}
		assertThat(this.keys.list()).extracting(AccessKey::name).hasSize(20).doesNotHaveDuplicates();
	}

	@Test
	void aDamagedFileLetsNobodyIn() throws IOException {
		String secret = this.keys.make("anna", Role.ADMIN);
		Files.writeString(this.keys.path(), Files.readString(this.keys.path()) + "{broken");
		List.<Runnable>of(() -> this.keys.find(secret), this.keys::list)
			.forEach((read) -> assertThatExceptionOfType(AccessException.class).isThrownBy(read::run)
				.withMessageContaining("Line 2"));
	}

}
