package id.kaitan.extraction.time;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.extraction.quantity.QuantityParser;
import id.kaitan.extraction.text.Tokenizer;
import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeParserTests {

	/** A Tuesday. */
	private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 29);

	private static TimeParser.Parsed parse(String language, String text, @Nullable LocalDate published) {
		return new TimeParser(language, new QuantityParser(language).numbers()).parse(text, Tokenizer.tokens(text),
				published);
	}

	private static String first(String language, String text, @Nullable LocalDate published) {
		for (TimeExpression expression : parse(language, text, published).expressions()) {
			FactTime time = expression.time();
			if (time != null) {
				return expression.text() + " | " + time.start() + " | " + time.end() + " | " + time.precision();
			}
		}
		return "none";
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`',
			textBlock = """
					Ia tiba pada 3 September 2025 di sana.;          3 September 2025 | 2025-09-03 | 2025-09-03 | DAY
					Mereka bertemu pada Senin (28/7).;               Senin (28/7) | 2025-07-28 | 2025-07-28 | DAY
					Mereka bertemu Minggu (28/12/2014) pagi.;        Minggu (28/12/2014) pagi | 2014-12-28 | 2014-12-28 | DAY
					Perang pecah pada Kamis pekan lalu.;             Kamis pekan lalu | 2025-07-24 | 2025-07-24 | DAY
					Ia datang kemarin.;                              kemarin | 2025-07-28 | 2025-07-28 | DAY
					Ia akan datang besok.;                           besok | 2025-07-30 | 2025-07-30 | DAY
					Ia akan berkunjung pada Jumat.;                  Jumat | 2025-08-01 | 2025-08-01 | DAY
					Ia berkunjung pada Jumat.;                       Jumat | 2025-07-25 | 2025-07-25 | DAY
					Pakta diteken pada September tahun lalu.;        September tahun lalu | 2024-09-01 | 2024-09-30 | MONTH
					Itu terjadi dua hari lalu.;                      dua hari lalu | 2025-07-27 | 2025-07-27 | DAY
					Sanksi berlaku sejak 2022.;                      sejak 2022 | 2022-01-01 | null | RANGE
					Itu ditolak pada 2016.;                          2016 | 2016-01-01 | 2016-12-31 | YEAR
					Latihan digelar pada 16-17 Juni 2024.;           16-17 Juni 2024 | 2024-06-16 | 2024-06-17 | RANGE
					Perang dari tahun 1979 hingga 1989.;             dari tahun 1979 hingga 1989 | 1979-01-01 | 1989-12-31 | RANGE
					Ia menjabat pada tahun 1990-an.;                 tahun 1990-an | 1990-01-01 | 1999-12-31 | RANGE
					Itu terjadi bulan lalu.;                         bulan lalu | 2025-06-01 | 2025-06-30 | MONTH
					Ekspor naik pada kuartal kedua 2025.;            kuartal kedua 2025 | 2025-04-01 | 2025-06-30 | RANGE
					Itu terjadi pada 15 Januari.;                    15 Januari | 2025-01-15 | 2025-01-15 | DAY
					""")
	void readsIndonesianDates(String text, String expected) {
		assertThat(first("id", text, PUBLISHED)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			They met on September 3, 2025 in Rome.;     September 3, 2025 | 2025-09-03 | 2025-09-03 | DAY
			They met on 3 September 2025.;              3 September 2025 | 2025-09-03 | 2025-09-03 | DAY
			It stopped early Sunday.;                   early Sunday | 2025-07-27 | 2025-07-27 | DAY
			They met on Monday.;                        Monday | 2025-07-28 | 2025-07-28 | DAY
			The talks will resume on Friday.;           Friday | 2025-08-01 | 2025-08-01 | DAY
			They met last Tuesday.;                     last Tuesday | 2025-07-22 | 2025-07-22 | DAY
			It fell yesterday.;                         yesterday | 2025-07-28 | 2025-07-28 | DAY
			It happened two days ago.;                  two days ago | 2025-07-27 | 2025-07-27 | DAY
			It was signed last month.;                  last month | 2025-06-01 | 2025-06-30 | MONTH
			Sanctions in place since 2022.;             since 2022 | 2022-01-01 | null | RANGE
			It was rejected in 2016.;                   2016 | 2016-01-01 | 2016-12-31 | YEAR
			Sweden applied in May 2022.;                May 2022 | 2022-05-01 | 2022-05-31 | MONTH
			They were killed in January.;               January | 2025-01-01 | 2025-01-31 | MONTH
			The war lasted from 1979 to 1989.;          from 1979 to 1989 | 1979-01-01 | 1989-12-31 | RANGE
			Trade grew in the 1990s.;                   1990s | 1990-01-01 | 1999-12-31 | RANGE
			A war that may widen.;                      none
			They march on the capital.;                 none
			""")
	void readsEnglishDates(String text, String expected) {
		assertThat(first("en", text, PUBLISHED)).isEqualTo(expected);
	}

	@Test
	void countsFromTheDateToldBefore() {
		List<TimeExpression> found = parse("id",
				"Filipina menuntut pada Rabu (19/6) soal bentrokan dua hari sebelumnya.", LocalDate.of(2024, 6, 20))
			.expressions();
		assertThat(found).hasSize(2);
		assertThat(found.get(1).against()).isEqualTo(TimeExpression.Against.DATE_BEFORE);
		assertThat(found.get(1).time()).extracting(FactTime::start).isEqualTo(LocalDate.of(2024, 6, 17));
	}

	@Test
	void deducesTheYearFromWeekdayAndAnniversary() {
		TimeParser.Parsed parsed = parse("id",
				"Kedua tokoh bertemu Rabu (3/9) di tengah perayaan 80 tahun berakhirnya Perang Dunia II. "
						+ "Perjanjian diteken September tahun lalu.",
				null);
		assertThat(parsed.published()).isEqualTo(LocalDate.of(2025, 9, 3));
		assertThat(parsed.expressions()).last()
			.extracting((expression) -> expression.time())
			.isEqualTo(new FactTime(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30), id.kaitan.fact.Precision.MONTH,
					"September tahun lalu"));
	}

	@Test
	void inventsNothingWhereTheTextDoesNotSay() {
		assertThat(first("id", "Mereka bertemu pada Rabu (3/9).", null)).isEqualTo("none");
		assertThat(first("en", "They met yesterday.", null)).isEqualTo("none");
	}

}
