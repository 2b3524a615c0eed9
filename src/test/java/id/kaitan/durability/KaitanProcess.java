package id.kaitan.durability;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.kaitan.graph.OwnNeo4j;

/**
 * Kaitan as a process of its own, which can be killed.
 */
final class KaitanProcess implements AutoCloseable {

	/** Number, instances, bytes, class and perhaps its module. */
	private static final Pattern HISTOGRAM_LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

	private final Process process;

	private final Client client;

	private final StringBuffer output = new StringBuffer();

	private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

	private KaitanProcess(Process process, int port) {
		this.process = process;
		this.client = new Client(port);
		Thread.ofVirtual().start(this::read);
	}

	/** What a start loads; the collector is not to look at it again and again. */
	private static final String CLASSES = "-XX:MetaspaceSize=256m";

	/**
	 * Starts it, quickly rather than for speed later; it may not be ready yet.
	 * @param data its data folder
	 * @param shell what the shell does before, such as {@code ulimit -n 300}, or empty
	 * @param arguments further arguments
	 * @return the process
	 */
	static KaitanProcess begin(Path data, String shell, String... arguments) {
		return begin(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", CLASSES), data, shell,
				arguments);
	}

	/**
	 * Starts it as a server that is to be measured.
	 * @param data its data folder
	 * @return the process
	 */
	static KaitanProcess beginServer(Path data) {
		return begin(List.of("-Xmx1g"), data, "");
	}

	private static KaitanProcess begin(List<String> jvm, Path data, String shell, String... arguments) {
		try {
			int port = OwnNeo4j.freePort();
			List<String> command = new ArrayList<>();
			if (!shell.isEmpty()) {
				command.addAll(List.of("sh", "-c", shell + "; exec \"$@\"", "sh"));
			}
			command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
			command.addAll(jvm);
			command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED",
					"-cp", classPath(), "id.kaitan.KaitanApplication", "--server.port=" + port, "--kaitan.bolt-port=0",
					"--kaitan.page-cache=32MB", "--kaitan.data-dir=" + data));
			command.addAll(List.of(arguments));
			return new KaitanProcess(new ProcessBuilder(command).redirectErrorStream(true).start(), port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String classPath() {
		String given = System.getProperty("surefire.test.class.path");
		return (given != null) ? given : System.getProperty("java.class.path").replace(File.pathSeparatorChar, ':');
	}

	/**
	 * Runs it to its end.
	 */
	static Ended run(Path data, String... arguments) throws InterruptedException {
		KaitanProcess kaitan = begin(data, "", arguments);
		if (!kaitan.process.waitFor(3, TimeUnit.MINUTES)) {
			kaitan.kill();
		}
		kaitan.ready.handle((ready, failure) -> true).join();
		return new Ended(kaitan.process.exitValue(), kaitan.output());
	}

	private void read() {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				this.output.append(line).append('\n');
				if (line.contains("Stop with Ctrl-C")) {
					this.ready.complete(true);
				}
			}
		}
		catch (IOException ex) {
			this.output.append(ex).append('\n');
		}
		this.ready.complete(false);
	}

	/**
	 * Waits until it answers.
	 */
	KaitanProcess awaitReady() {
		try {
			if (!this.ready.get(10, TimeUnit.MINUTES)) {
				throw new IllegalStateException("Kaitan did not start:\n" + this.output);
			}
			long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
			while (this.client.get("/actuator/health").status() != 200) {
				if (System.nanoTime() > end) {
					throw new IllegalStateException("Kaitan is not well:\n" + this.output);
				}
				LockSupport.parkNanos(200_000_000);
			}
			return this;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (java.util.concurrent.ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("Kaitan did not start:\n" + this.output, ex);
		}
	}

	Client client() {
		return this.client;
	}

	String output() {
		return this.output.toString();
	}

	long pid() {
		return this.process.pid();
	}

	/**
	 * What its heap holds that is in use: a full collection comes first.
	 * @return bytes by class
	 */
	Map<String, Long> liveBytes() throws IOException, InterruptedException {
		Process counting = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(pid()), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		Map<String, Long> bytes = new HashMap<>();
		try (BufferedReader in = counting.inputReader()) {
			in.lines()
				.map(HISTOGRAM_LINE::matcher)
				.filter(Matcher::matches)
				.forEach((line) -> bytes.merge(line.group(2), Long.valueOf(line.group(1)), Long::sum));
		}
		if (counting.waitFor() != 0 || bytes.isEmpty()) {
			throw new IllegalStateException("the heap of process " + pid() + " could not be looked at");
		}
		return bytes;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * SIGKILL.
	 */
	void kill() throws InterruptedException {
		this.process.destroyForcibly();
		this.process.waitFor();
	}

	/**
	 * SIGTERM, as Ctrl-C does.
	 */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (this.process.waitFor(1, TimeUnit.MINUTES)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.process.destroyForcibly();
	}

	/**
	 * How a process ended.
	 *
	 * @param code its exit code
	 * @param output what it printed
	 */
	record Ended(int code, String output) {

	}

}
