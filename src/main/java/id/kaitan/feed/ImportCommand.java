package id.kaitan.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.kaitan.graph.GraphStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The option {@code --import=<feed>:<file>}, which may be given several times and with
 * several files between commas: imports them, shows how far it is, and leaves the server
 * running, or ends it with {@code --import-exit}.
 */
@Component
class ImportCommand implements ApplicationRunner {

	private final Imports imports;

	private final GraphStatus status;

	private final ApplicationContext context;

	ImportCommand(Imports imports, GraphStatus status, ApplicationContext context) {
		this.imports = imports;
		this.status = status;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<String> values = arguments.getOptionValues("import");
		if (values == null || values.isEmpty()) {
			return;
		}
		List<Wanted> wanted = new ArrayList<>();
		values.forEach((value) -> wanted.addAll(parse(value)));
		this.status.requireReady();
		List<String> ids = new ArrayList<>();
		for (Wanted one : wanted) {
			ids.add(start(one));
		}
		boolean exit = arguments.containsOption("import-exit");
		Thread.ofPlatform().name("import-progress").daemon(!exit).start(() -> {
			boolean done = new ImportProgress(System.out, this.imports::find).show(ids);
			if (exit) {
				System.exit(SpringApplication.exit(this.context, () -> done ? 0 : 1));
			}
		});
	}

	private String start(Wanted wanted) throws IOException {
		Optional<String> unfinished = this.imports.unfinished(wanted.feed(), wanted.files());
		if (unfinished.isPresent()) {
			return unfinished.get();
		}
		return this.imports.start(Imports.newId(wanted.feed()), wanted.feed(), wanted.files(), false).id();
	}

	/**
	 * What one value of the option means.
	 * @param value {@code gdelt:FILE}, several with commas between them; a file without a
	 * feed is of the feed before it, a folder stands for the files in it
	 * @return one for each feed named
	 * @throws IllegalArgumentException if a feed or file does not exist
	 */
	static List<Wanted> parse(String value) {
		List<Wanted> wanted = new ArrayList<>();
		@Nullable Feed feed = null;
		for (String item : value.split(",")) {
			int colon = item.indexOf(':');
			Optional<Feed> named = (colon > 0) ? Feed.of(item.substring(0, colon)) : Optional.empty();
			if (named.isEmpty() && feed == null) {
				throw new IllegalArgumentException(
						"--import=" + value + ": '" + item + "' names no feed; accepted: <feed>:<file> with "
								+ String.join(", ", Arrays.stream(Feed.values()).map(Feed::id).toList()));
			}
			feed = named.orElse(feed);
			List<Path> files = files(Path.of(named.isPresent() ? item.substring(colon + 1) : item));
			Wanted last = wanted.isEmpty() ? null : wanted.getLast();
			if (last != null && named.isEmpty()) {
				List<Path> all = new ArrayList<>(last.files());
				all.addAll(files);
				wanted.set(wanted.size() - 1, new Wanted(last.feed(), List.copyOf(all)));
			}
			else if (feed != null) {
				wanted.add(new Wanted(feed, files));
			}
		}
		return wanted;
	}

	private static List<Path> files(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		if (Files.isRegularFile(absolute)) {
			return List.of(absolute);
		}
		if (!Files.isDirectory(absolute)) {
			throw new IllegalArgumentException("--import: there is no file " + path);
		}
		try (Stream<Path> files = Files.list(absolute)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("--import: the folder " + path + " cannot be read", ex);
		}
	}

	/**
	 * Files to be imported together.
	 *
	 * @param feed the feed
	 * @param files in the order in which they are read
	 */
	record Wanted(Feed feed, List<Path> files) {

	}

}
