package id.kaitan.fuzz;

import java.time.Duration;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * The short version of {@code mvn -Pfuzz verify}: the extraction and each feed parser
 * with damaged inputs, the same ones in every run.
 */
class FuzzTargetsTests {

	private static final int INPUTS = 400;

	static Set<String> targets() {
		return Corpus.targets().keySet();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void takesAnyBytes(String name) {
		Corpus.Target target = Corpus.targets().get(name);
		SplittableRandom random = new SplittableRandom(42);
		for (int i = 0; i < INPUTS; i++) {
			byte[] input = Mutation.of(random, target.seeds().get(i % target.seeds().size()));
			try {
				assertTimeoutPreemptively(Duration.ofSeconds(60), () -> target.run().accept(input));
			}
			catch (RuntimeException | AssertionError ex) {
				fail(name + " fails with the input (Base64) " + Base64.getEncoder().encodeToString(input), ex);
			}
		}
	}

}
