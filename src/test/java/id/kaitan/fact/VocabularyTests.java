package id.kaitan.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	@Test
	void theVocabularyOfTheSeedsIsThatOfTheProgram() throws IOException {
		List<String> seeds = new ArrayList<>();
		try (InputStream in = VocabularyTests.class.getResourceAsStream("/seeds/vocabulary.csv")) {
			assertThat(in).as("seeds/vocabulary.csv").isNotNull();
			for (CSVRecord row : CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
				seeds.add(String.join(" ", row.get("type"), row.get("label"), row.get("plover"),
						String.valueOf(Double.parseDouble(row.get("goldstein"))), row.get("pair")));
			}
		}
		List<String> program = new ArrayList<>();
		for (FactType type : FactType.values()) {
			String plover = type.plover();
			program.add(String.join(" ", type.name(), type.label(), (plover != null) ? plover : "",
					String.valueOf(type.goldstein()), type.pair()));
		}
		assertThat(seeds).containsExactlyInAnyOrderElementsOf(program);
	}

}
