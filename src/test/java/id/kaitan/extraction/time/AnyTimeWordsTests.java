package id.kaitan.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.kaitan.extraction.quantity.QuantityParser;
import id.kaitan.extraction.text.Tokenizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of time in any order are read without an error, into expressions that lie in the
 * text one after another.
 */
class AnyTimeWordsTests {

	private static final List<String> WORDS = List.of("3", "31", "2024", "29", "Februari", "September", "Rabu",
			"Sunday", "awal", "early", "late", "akhir", "pekan", "lalu", "last", "week", "year", "tahun", "abad",
			"ke-20", "sejak", "since", "hingga", "until", "dan", "to", "-", "(", ")", "/", "30/2", "31/12/2024",
			"2014-2016", "malam", "night", "pukul", "24.00", "at", "3pm", "dua", "two", "9999", "decades", "ago",
			"kemudian", "later", "next", "depan", "musim dingin", "winter", "kuartal", "IV", "weekend", "the", "first",
			"half", "of", "sekitar", "mid-May", "besok", "tomorrow", "sebelumnya", "keesokan harinya", "tanggal", "in",
			"pada", "lima belas");

	private static final List<TimeParser> PARSERS = Stream.of("id", "en")
		.map((language) -> new TimeParser(language, new QuantityParser(language).numbers()))
		.toList();

	@Property(tries = 3000)
	void anyOrderIsRead(@ForAll("phrases") List<String> phrase) {
		String text = String.join(" ", phrase);
		for (TimeParser parser : PARSERS) {
			int last = 0;
			for (TimeExpression found : parser.parse(text, Tokenizer.tokens(text), LocalDate.of(2024, 2, 29))
				.expressions()) {
				assertThat(found.start()).isGreaterThanOrEqualTo(last);
				assertThat(found.text()).isEqualTo(text.substring(found.start(), found.end()));
				last = found.end();
			}
		}
	}

	@Provide
	Arbitrary<List<String>> phrases() {
		return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(9);
	}

}
