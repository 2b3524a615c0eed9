package id.kaitan.extraction.time;

import java.time.LocalDate;

/** A unit of the calendar or of the clock, in the order of the numbers in time.txt. */
enum TimeUnit {

	SECOND("S", true), MINUTE("M", true), HOUR("H", true), DAY("D", false), WEEK("W", false), MONTH("M", false),
	YEAR("Y", false), DECADE("DE", false), CENTURY("CE", false);

	private final String letter;

	private final boolean clock;

	TimeUnit(String letter, boolean clock) {
		this.letter = letter;
		this.clock = clock;
	}

	static TimeUnit of(int number) {
		return values()[number];
	}

	/** Whether it is shorter than a day. */
	boolean isClock() {
		return this.clock;
	}

	/** A duration in ISO 8601's form; {@code X} stands for a number that is not told. */
	String duration(String amount) {
		return "P" + (this.clock ? "T" : "") + amount + this.letter;
	}

	LocalDate plus(LocalDate date, int amount) {
		return switch (this) {
			case SECOND, MINUTE, HOUR -> date;
			case DAY -> date.plusDays(amount);
			case WEEK -> date.plusWeeks(amount);
			case MONTH -> date.plusMonths(amount);
			case YEAR -> date.plusYears(amount);
			case DECADE -> date.plusYears(10L * amount);
			case CENTURY -> date.plusYears(100L * amount);
		};
	}

}
