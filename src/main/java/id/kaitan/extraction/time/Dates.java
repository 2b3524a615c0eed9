package id.kaitan.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;

import id.kaitan.extraction.time.TimeExpression.Against;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The dates that an expression was resolved to, still without the words.
 *
 * @param start the first day, or {@code null} if open
 * @param end the last day, or {@code null} if open
 * @param precision how exactly this is known
 * @param against what it was resolved against
 */
record Dates(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision, Against against) {

	static Dates day(LocalDate day) {
		return new Dates(day, day, Precision.DAY, Against.PUBLICATION);
	}

	static Dates month(YearMonth month, Against against) {
		return new Dates(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, against);
	}

	static Dates year(int year, Against against) {
		return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, against);
	}

	Dates about() {
		return new Dates(this.start, this.end, Precision.APPROXIMATE, this.against);
	}

}
