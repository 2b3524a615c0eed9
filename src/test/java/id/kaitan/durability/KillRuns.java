package id.kaitan.durability;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many kills:
 * {@code mvn -Pendurance verify -Dit.test=KillRuns -Dkill.times=100 -Dkill.seed=1}.
 */
class KillRuns {

	@Test
	void manyKills(@TempDir Path data) throws Exception {
		assertThat(new KillHarness(Long.getLong("kill.seed", 1), data).run(Integer.getInteger("kill.times", 100)))
			.isEmpty();
	}

}
