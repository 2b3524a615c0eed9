package id.kaitan.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is changed in Neo4j Browser's code as it is served.
 */
class NothingFromOutsideTests {

	@Test
	void everyChangeIsOneOfThisVersionOfBrowser() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/browser/*.js");
		List<NothingFromOutside.Change> found = new ArrayList<>();
		for (Resource file : files) {
			for (NothingFromOutside.Change change : NothingFromOutside.CHANGES) {
				if (String.valueOf(file.getFilename()).startsWith(change.file())
						&& file.getContentAsString(StandardCharsets.UTF_8).contains(change.from())) {
					found.add(change);
				}
			}
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(NothingFromOutside.CHANGES);
	}

}
