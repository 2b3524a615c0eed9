package id.kaitan.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk that is nearly full, one that is full, and a process that has no file handles
 * left: {@code mvn -Pendurance verify -Dit.test=ScarceResourcesRuns}.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ScarceResourcesRuns {

	private static final int MOST = 400;

	@Test
	void aDiskThatIsNearlyFullStopsWritersOnly(@TempDir Path folder) throws Exception {
		onSmallDisk(folder, "8MB", (kaitan, filler, acknowledged) -> {
			shell("dd if=/dev/zero of=" + filler + " bs=1M count=" + ((free(filler.getParent()) >> 20) - 6));
			News.Text refused = new News(4, "full").next();
			Client.Answer answer = kaitan.client().article(refused.text(), refused.published());
			assertThat(answer.status()).as(answer.body()).isEqualTo(503);
			assertThat(answer.text("detail")).contains("kaitan.min-free-space");
			assertThat(answer.retryAfter()).isNotEmpty();
			String id = acknowledged.keySet().iterator().next();
			assertThat(kaitan.client().get("/api/articles/" + id).status()).as("reads go on").isEqualTo(200);
			Files.delete(filler);
			assertThat(write(kaitan, new News(5, "after"), 5, acknowledged)).isZero();
		});
	}

	@Test
	void afterTheDiskWasFullAllThatWasAcknowledgedIsThere(@TempDir Path folder) throws Exception {
		onSmallDisk(folder, "0", (kaitan, filler, acknowledged) -> {
			shell("dd if=/dev/zero of=" + filler + " bs=64k");
			int refused = write(kaitan, new News(4, "full"), MOST, acknowledged);
			assertThat(refused).as("a full disk is noticed").isPositive();
			assertThat(kaitan.client().get("/actuator/health").status()).as("it says so").isEqualTo(503);
		});
	}

	/** What is done to a disk on which Kaitan has written something. */
	@FunctionalInterface
	private interface Filling {

		void fill(KaitanProcess kaitan, Path filler, Map<String, News.Text> acknowledged) throws Exception;

	}

	/**
	 * Runs Kaitan on a disk of its own, and looks afterwards, when there is room again,
	 * whether all is there that was acknowledged.
	 */
	private static void onSmallDisk(Path folder, String minFreeSpace, Filling filling) throws Exception {
		Path data = smallDisk(folder);
		try {
			Map<String, News.Text> acknowledged = new LinkedHashMap<>();
			Path filler = data.resolve("filler");
			try (KaitanProcess kaitan = KaitanProcess
				.begin(data, "", "--kaitan.seed=false", "--kaitan.min-free-space=" + minFreeSpace)
				.awaitReady()) {
				assertThat(write(kaitan, new News(3, "before"), 10, acknowledged)).isZero();
				filling.fill(kaitan, filler, acknowledged);
			}
			Files.deleteIfExists(filler);
			check(data, acknowledged);
		}
		finally {
			shell("umount " + data);
		}
	}

	private static Path smallDisk(Path folder) throws Exception {
		Path data = Files.createDirectory(folder.resolve("small"));
		Assumptions.assumeTrue(shell("mount -t tmpfs -o size=40m tmpfs " + data) == 0,
				"SKIPPED: a small file system can be mounted by root only");
		return data;
	}

	private static long free(Path folder) throws IOException {
		return Files.getFileStore(folder).getUsableSpace();
	}

	@Test
	void afterFileHandlesRanOutAllThatWasAcknowledgedIsThere(@TempDir Path data) throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "SKIPPED: needs Linux");
		Map<String, News.Text> acknowledged = new LinkedHashMap<>();
		try (KaitanProcess kaitan = KaitanProcess.begin(data, "ulimit -n 700", "--kaitan.seed=false").awaitReady()) {
			write(kaitan, new News(5, "before"), 10, acknowledged);
			List<Socket> hoard = hoard(kaitan, 700);
			try {
				write(kaitan, new News(6, "without handles"), 20, acknowledged);
			}
			finally {
				for (Socket socket : hoard) {
					socket.close();
				}
			}
			int refused = write(kaitan, new News(7, "after"), 10, acknowledged);
			assertThat(refused).as("it goes on when handles are free again").isZero();
		}
		check(data, acknowledged);
	}

	/**
	 * Connections that hold handles of the process and do nothing.
	 */
	private static List<Socket> hoard(KaitanProcess kaitan, int number) {
		List<Socket> sockets = new ArrayList<>();
		try {
			for (int i = 0; i < number; i++) {
				sockets.add(new Socket("127.0.0.1", kaitan.client().port()));
			}
		}
		catch (IOException ex) {
			// It has no more.
		}
		return sockets;
	}

	private static int write(KaitanProcess kaitan, News news, int most, Map<String, News.Text> acknowledged) {
		int refused = 0;
		Client client = kaitan.client().within(Duration.ofSeconds(20));
		for (int i = 0; i < most && refused < 5; i++) {
			News.Text text = news.next();
			try {
				Client.Answer answer = client.article(text.text(), text.published());
				if (answer.status() == 201) {
					acknowledged.put(answer.text("id"), text);
				}
				else {
					assertThat(answer.status()).as(answer.body()).isEqualTo(503);
					refused++;
				}
			}
			catch (UncheckedIOException ex) {
				refused++;
			}
		}
		return refused;
	}

	private static void check(Path data, Map<String, News.Text> acknowledged) throws Exception {
		try (KaitanProcess kaitan = KaitanProcess.begin(data, "", "--kaitan.seed=false", "--kaitan.min-free-space=1MB")
			.awaitReady()) {
			JsonNode report = kaitan.client().get("/api/consistency").json();
			assertThat(report.path("consistent").asBoolean()).as(report.toPrettyString()).isTrue();
			acknowledged.forEach((id, text) -> assertThat(kaitan.client().get("/api/articles/" + id).text("text"))
				.isEqualTo(text.text()));
			News.Text next = new News(8, "again").next();
			assertThat(kaitan.client().article(next.text(), next.published()).status()).isEqualTo(201);
		}
	}

	private static int shell(String command) throws IOException, InterruptedException {
		return new ProcessBuilder("sh", "-c", command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
	}

}
