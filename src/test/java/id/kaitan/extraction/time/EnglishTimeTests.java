package id.kaitan.extraction.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * English expressions of every class, as {@link ShownTimes} shows them.
 */
class EnglishTimeTests {

	private final ShownTimes times = new ShownTimes("en");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					They met on Monday night. | Monday night = 2025-07-28 DAY
					They met on Monday, July 28, 2025, in Rome. | Monday, July 28, 2025 = 2025-07-28 DAY
					Talks begin at 3 p.m. on Friday. | Friday = 2025-07-25 DAY
					The raid came at 10:30 GMT on Sunday. | Sunday = 2025-07-27 DAY
					They will meet next Monday. | next Monday = 2025-08-04 DAY
					They met on Tuesday last week. | Tuesday last week = 2025-07-22 DAY
					They met at the weekend. | the weekend = 2025-07-26/2025-07-27 RANGE
					They met last weekend. | last weekend = 2025-07-26/2025-07-27 RANGE
					The accord was signed late last year. | late last year = 2024-09-01/2024-12-31 APPROXIMATE
					War broke out in early 2022. | early 2022 = 2022-01-01/2022-05-01 APPROXIMATE
					The summit is planned for mid-September. | mid-September = 2025-09-11/2025-09-20 APPROXIMATE
					Elections were held in mid-2023. | mid-2023 = 2023-05-02/2023-08-31 APPROXIMATE
					Exports rose in the past three months. | the past three months = 2025-04-29/2025-07-29 RANGE
					In the last 24 hours 20 people died. | the last 24 hours = 2025-07-28/2025-07-29 RANGE
					Over the last two decades they have been foes. | the last two decades = 2005-07-29/2025-07-29 RANGE
					The envoy will arrive in the next ten days. | the next ten days = 2025-07-29/2025-08-08 RANGE
					The summit ran from August 28 to September 2, 2025. | from August 28 to September 2, 2025 = 2025-08-28/2025-09-02 RANGE
					The summit ran on August 28-30. | August 28-30 = 2025-08-28/2025-08-30 RANGE
					They leave by the end of the year. | the end of the year = 2025-09-01/2025-12-31 APPROXIMATE
					They leave before the end of March 2026. | before the end of March 2026 = /2026-03-31 BEFORE
					The truce lasts until the end of 2025. | until the end of 2025 = /2025-12-31 RANGE
					The war lasted between 2014 and 2016. | between 2014 and 2016 = 2014-01-01/2016-12-31 RANGE
					The 2014-16 war killed thousands. | 2014-16 = 2014-01-01/2016-12-31 RANGE
					Growth slowed in the first quarter of 2025. | the first quarter of 2025 = 2025-01-01/2025-03-31 RANGE
					Growth slowed in Q1 2025. | Q1 2025 = 2025-01-01/2025-03-31 RANGE
					Growth slowed in the second half of 2024. | the second half of 2024 = 2024-07-01/2024-12-31 RANGE
					It began in the 20th century. | 20th century = 1901-01-01/2000-12-31 RANGE
					Ties froze in the late 1960s. | late 1960s = 1966-09-01/1969-12-31 APPROXIMATE
					They met the day before yesterday. | the day before yesterday = 2025-07-27 DAY
					On May 3 he arrived. The next day he left. | May 3 = 2025-05-03 DAY ; The next day = 2025-05-04 DAY
					On May 3 he arrived. Two days later he left. | May 3 = 2025-05-03 DAY ; Two days later = 2025-05-05 DAY
					In 2014 Crimea was seized. The following year a deal was signed. | 2014 = 2014-01-01/2014-12-31 YEAR ; The following year = 2015-01-01/2015-12-31 YEAR
					He arrived on May 3, 2025. A week earlier he had left. | May 3, 2025 = 2025-05-03 DAY ; A week earlier = 2025-04-26 APPROXIMATE
					He will return next year. | next year = 2026-01-01/2026-12-31 YEAR
					They met in September last year. | September last year = 2024-09-01/2024-09-30 MONTH
					They met in September of last year. | September of last year = 2024-09-01/2024-09-30 MONTH
					They met last September. | September = 2024-09-01/2024-09-30 MONTH
					Since February 24, 2022, war has raged. | Since February 24, 2022 = 2022-02-24/ RANGE
					Before 2020 they were friends. | Before 2020 = /2019-12-31 BEFORE
					It was three weeks ago. | three weeks ago = 2025-07-08 APPROXIMATE
					They met on 3 Sept. 2024. | 3 Sept. 2024 = 2024-09-03 DAY
					They met on the 3rd of May 2024. | 3rd of May 2024 = 2024-05-03 DAY
					They waited two to three days. | none
					More than 2000 troops were sent. | none
					A total of 2014 people fled. | none
					They meet every year. | none
					He came earlier this week. | this week = 2025-07-28/2025-08-03 RANGE
					He came this month. | this month = 2025-07-01/2025-07-31 MONTH
					The attack of Oct. 7, 2023 changed it. | Oct. 7, 2023 = 2023-10-07 DAY
					Over the summer of 2024 it calmed. | the summer of 2024 = 2024-01-01/2024-12-31 APPROXIMATE
					By 2030 it will end. | 2030 = 2030-01-01/2030-12-31 YEAR
					After the 1979 revolution it closed. | none
					They left hours ago. | hours ago = 2025-07-29 DAY
					They met a decade ago. | a decade ago = 2015-01-01/2015-12-31 APPROXIMATE
					They may meet. | none
					In May 2024 they met; in March they quarrelled. | May 2024 = 2024-05-01/2024-05-31 MONTH ; March = 2025-03-01/2025-03-31 MONTH
					""")
	void resolves(String text, String expected) {
		assertThat(this.times.of(text)).isEqualTo(expected);
	}

}
