package id.kaitan.durability;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A few kills, in every build; {@link KillHarness} does many.
 */
class KillIT {

	@Test
	@Timeout(value = 15, unit = TimeUnit.MINUTES)
	void whatWasAcknowledgedIsThereAfterAKillAndNothingIsDoubled(@TempDir Path data) throws Exception {
		assertThat(new KillHarness(20261126, data).run(3)).isEmpty();
	}

}
