package id.kaitan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys, one JSON object a line, in a file that only its owner reads. Commands write
 * it, a running server looks at it with every request: a key that is made or revoked
 * counts from the next request on. Revoked keys stay in it, so that a name in the audit
 * trail means one holder for ever.
 */
final class KeyFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private volatile Content content = new Content(null, List.of(), Map.of());

	KeyFile(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	Path path() {
		return this.file;
	}

	/**
	 * All keys, also revoked ones, in the order in which they were made.
	 * @return empty if there is no file yet
	 */
	List<AccessKey> list() {
		return content().keys();
	}

	/**
	 * The key that someone presents.
	 * @param secret what was presented
	 * @return the key, empty if there is none or it is revoked
	 */
	Optional<AccessKey> find(String secret) {
		return secret.startsWith(AccessKey.PREFIX) ? findByHash(AccessKey.hashOf(secret)) : Optional.empty();
	}

	Optional<AccessKey> findByHash(String hash) {
		return Optional.ofNullable(content().valid().get(hash));
	}

	/**
	 * Makes a key.
	 * @param name who holds it; never used before
	 * @param role what its holder may do
	 * @return the key itself, which is kept nowhere
	 * @throws AccessException if there is a key of this name
	 */
	String make(String name, Role role) {
		String secret = AccessKey.newSecret();
		change((keys) -> {
			if (keys.stream().anyMatch((key) -> key.name().equals(name))) {
				throw new AccessException("There is or was a key with the name " + name + ".",
						"Take a name that was never used: names in the audit trail stay unambiguous.", null);
			}
			keys.add(new AccessKey(name, role, AccessKey.hashOf(secret), now(), null));
			return keys;
		});
		return secret;
	}

	/**
	 * Revokes a key.
	 * @param name who holds it
	 * @return {@code false} if it was revoked before
	 * @throws AccessException if there is no key of this name
	 */
	boolean revoke(String name) {
		boolean[] changed = new boolean[1];
		change((keys) -> {
			int at = keys.stream().map(AccessKey::name).toList().indexOf(name);
			if (at < 0) {
				throw new AccessException("There is no key with the name " + name + ".",
						"--list-keys shows the names that there are.", null);
			}
			if (keys.get(at).isValid()) {
				keys.set(at, keys.get(at).revoked(now()));
				changed[0] = true;
			}
			return keys;
		});
		return changed[0];
	}

	private void change(UnaryOperator<List<AccessKey>> change) {
		try {
			Path lock = PrivateFiles.folderOf(this.file).resolve("lock");
			try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				// Held until the channel is closed.
				channel.lock();
				List<AccessKey> changed = change.apply(new ArrayList<>(list()));
				PrivateFiles.write(this.file,
						changed.stream().map(JSON::writeValueAsString).collect(Collectors.joining("\n", "", "\n")));
			}
		}
		catch (IOException ex) {
			throw new AccessException("The keys cannot be kept in " + this.file + ": " + ex,
					"Make the folder writable, or set kaitan.access.key-file (KAITAN_ACCESS_KEYFILE).", ex);
		}
	}

	private Content content() {
		try {
			Stamp stamp = Stamp.of(this.file);
			Content known = this.content;
			if (stamp == null || !stamp.equals(known.stamp())) {
				known = (stamp != null) ? read(stamp) : new Content(null, List.of(), Map.of());
				this.content = known;
			}
			return known;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the keys in " + this.file + " cannot be read", ex);
		}
	}

	private Content read(Stamp stamp) throws IOException {
		List<AccessKey> keys = new ArrayList<>();
		for (String line : Files.readAllLines(this.file)) {
			try {
				if (!line.isBlank()) {
					keys.add(JSON.readValue(line, AccessKey.class));
				}
			}
			catch (JacksonException ex) {
				throw new AccessException("Line " + (keys.size() + 1) + " of " + this.file + " is no key.",
						"Take the file from a backup, or delete it and make new keys.", ex);
			}
		}
		Map<String, AccessKey> valid = new HashMap<>();
		keys.stream().filter(AccessKey::isValid).forEach((key) -> valid.put(key.hash(), key));
		return new Content(stamp, List.copyOf(keys), Map.copyOf(valid));
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	/** What was read, and from which state of the file. */
	private record Content(@Nullable Stamp stamp, List<AccessKey> keys, Map<String, AccessKey> valid) {

	}

	/** A state of the file: every change replaces the file as a whole. */
	private record Stamp(FileTime modified, long size, @Nullable Object file) {

		static @Nullable Stamp of(Path file) throws IOException {
			try {
				BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
				return new Stamp(read.lastModifiedTime(), read.size(), read.fileKey());
			}
			catch (NoSuchFileException ex) {
				return null;
			}
		}

	}

}
