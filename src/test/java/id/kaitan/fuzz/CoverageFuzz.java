package id.kaitan.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code mvn -Pfuzz verify}: Jazzer on the extraction and on each feed parser, guided by
 * the branches that an input reaches. What it found interesting is kept in
 * {@code target/fuzz}, so that the next run goes on from there.
 */
class CoverageFuzz {

	private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";

	static Set<String> targets() {
		return Corpus.targets().keySet();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void noInputBreaksIt(String name) throws IOException, InterruptedException {
		Corpus.Target target = Corpus.targets().get(name);
		Path corpus = Files.createDirectories(Path.of("target", "fuzz", name, "corpus").toAbsolutePath());
		for (int i = 0; i < target.seeds().size(); i++) {
			Files.write(corpus.resolve("seed-" + i), target.seeds().get(i));
		}
		Process fuzzer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "-cp", System.getProperty("java.class.path"), DRIVER,
				"--target_class=" + target.type().getName(), "--instrumentation_includes=id.kaitan.**",
				"--keep_going=1", "--reproducer_path=" + corpus.getParent(),
				"-max_total_time=" + Integer.getInteger("fuzz.seconds", 600), "-timeout=60", "-rss_limit_mb=3000",
				"-max_len=20000", "-print_final_stats=1", "-artifact_prefix=" + corpus.getParent() + "/",
				corpus.toString())
			.redirectErrorStream(true)
			.redirectOutput(corpus.resolveSibling("log").toFile())
			.directory(corpus.getParent().toFile())
			.start();
		int exit = fuzzer.waitFor();
		String log = Files.readString(corpus.resolveSibling("log"));
		log.lines()
			.filter((line) -> line.contains("stat::") || line.contains("DONE"))
			.forEach((line) -> System.out.println(name + ": " + line));
		assertThat(exit).as(log.substring(Math.max(0, log.length() - 3_000))).isZero();
	}

}
