package id.kaitan.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A backup of the embedded database, made while articles come in.
 */
class BackupIT {

	@Test
	@Timeout(value = 15, unit = TimeUnit.MINUTES)
	void aBackupMadeWhileArticlesComeInHoldsAllThatWasAcknowledgedBeforeAndIsConsistent(@TempDir Path folder)
			throws Exception {
		Path data = folder.resolve("data");
		Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
		String backup;
		List<String> before;
		try (Program program = Program.start("--kaitan.data-dir=" + data)) {
			AtomicBoolean stop = new AtomicBoolean();
			List<Thread> writers = List.of(writer(program.client(), 1, acknowledged, stop),
					writer(program.client(), 2, acknowledged, stop));
			while (acknowledged.size() < 20) {
				Thread.onSpinWait();
			}
			before = List.copyOf(acknowledged);
			Client.Answer made = program.client().post("/api/backups", "");
			assertThat(made.status()).as(made.body()).isEqualTo(201);
			backup = made.text("folder");
			stop.set(true);
			for (Thread writer : writers) {
				writer.join();
			}
			assertThat(program.client().get("/api/backups").json()).hasSize(1);
			assertThat(program.client().get("/api/consistency").json().path("consistent").asBoolean()).isTrue();
		}
		Path other = folder.resolve("other");
		try (Program program = Program.start("--kaitan.data-dir=" + other)) {
			assertThat(program.client().article("GENEVA - India condemned Peru on 1 May 2024.", "2024-05-02").status())
				.isEqualTo(201);
		}
		KaitanProcess.Ended restored = KaitanProcess.run(other, "--restore=" + backup);
		assertThat(restored.code()).as(restored.output()).isZero();
		assertThat(restored.output()).contains("Restored ");
		try (Program program = Program.start("--kaitan.data-dir=" + other)) {
			for (String id : before) {
				assertThat(program.client().get("/api/articles/" + id).status()).as(id).isEqualTo(200);
			}
			assertThat(program.client().get("/api/consistency").json().path("consistent").asBoolean()).isTrue();
			assertThat(program.client().get("/api/entities/country:PER").status()).isEqualTo(404);
		}
		try (var kept = Files.list(other)) {
			assertThat(kept.map((path) -> path.getFileName().toString()))
				.anyMatch((name) -> name.startsWith("neo4j.before-"));
		}
		KaitanProcess.Ended refused = KaitanProcess.run(other, "--restore=" + folder);
		assertThat(refused.code()).isNotZero();
		assertThat(refused.output()).contains("There is no backup in " + folder).doesNotContain("at id.kaitan");
	}

	private static Thread writer(Client client, long seed, Collection<String> acknowledged, AtomicBoolean stop) {
		News news = new News(seed, "backup " + seed);
		return Thread.ofVirtual().start(() -> {
			while (!stop.get()) {
				News.Text text = news.next();
				Client.Answer answer = client.article(text.text(), text.published());
				if (answer.status() == 201) {
					acknowledged.add(answer.text("id"));
				}
			}
		});
	}

}
