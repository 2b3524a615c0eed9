package id.kaitan.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores facts on gold documents by the {@code score.py} that lies beside them.
 */
final class FactQuality {

	private static final double SEED_AIM = 0.90;

	private static final double AIM = 0.80;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private FactQuality() {
	}

	static List<Path> gold(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".jsonl")).sorted().toList();
		}
	}

	static void measure(Path folder, QualityTable table) throws IOException, InterruptedException {
		Path scorer = folder.resolve("score.py");
		if (gold(folder).isEmpty() || !Files.exists(scorer)) {
			table.absent("facts on gold", scorer);
			return;
		}
		List<String> traps = new ArrayList<>();
		int stated = 0;
		int valid = 0;
		int evidence = 0;
		for (Path file : gold(folder)) {
			JsonNode report = score(scorer, file);
			JsonNode all = report.path("overall");
			String name = file.getFileName().toString().replace(".jsonl", "");
			table.atLeast("facts F1, " + name, all.path("f1").asDouble(), name.contains("seed") ? SEED_AIM : AIM,
					" (precision %.3f, recall %.3f; %d documents)".formatted(all.path("precision").asDouble(),
							all.path("recall").asDouble(), report.path("documents").asInt()));
			JsonNode of = report.path("traps");
			stated += of.path("stated").asInt();
			traps.add(of.path("stated").asInt() + " of " + of.path("of").asInt());
			valid += report.path("evidence").path("valid").asInt();
			evidence += report.path("evidence").path("of").asInt();
			table.note("of these: time, place, quantity, modality, attribution",
					"%s, %s, %s, %s, %s".formatted(share(report, "time"), share(report, "place"),
							share(report, "quantity"), share(report, "modality"), share(report, "attribution")));
		}
		table.row("traps stated", String.join(", ", traps), "0", stated == 0);
		table.row("evidence exact", valid + " of " + evidence, "all", valid == evidence);
	}

	private static String share(JsonNode report, String key) {
		JsonNode node = report.path("accuracy").path(key);
		return node.path("right").asInt() + "/" + node.path("of").asInt();
	}

	private static JsonNode score(Path scorer, Path gold) throws IOException, InterruptedException {
		Path predictions = Files.createTempFile("predictions", ".jsonl");
		try {
			Predictions.main(new String[] { gold.toString(), predictions.toString() });
			Process process = new ProcessBuilder("python3", scorer.toString(), gold.toString(), "--predictions",
					predictions.toString(), "--json")
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new IllegalStateException(scorer + " failed on " + gold);
			}
			return JSON.readTree(report);
		}
		finally {
			Files.delete(predictions);
		}
	}

}
