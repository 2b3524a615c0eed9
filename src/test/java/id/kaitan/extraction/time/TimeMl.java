package id.kaitan.extraction.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * What was read, as TimeML annotates it: words such as {@code since} are outside, a range
 * is two expressions, and each has a value in TIMEX3's form.
 */
final class TimeMl {

	/**
	 * One expression.
	 *
	 * @param from index of its first token
	 * @param to index after its last
	 * @param value in TIMEX3's form; empty if it cannot be resolved
	 */
	record Value(int from, int to, String value) {

	}

	private TimeMl() {
	}

	static List<Value> of(Read read, Reference at) {
		List<Value> values = new ArrayList<>();
		add(read, at, values);
		return values;
	}

	private static void add(Read read, Reference at, List<Value> values) {
		if (read.spec() instanceof Spec.Range range && range.from().from() < range.to().from()) {
			add(range.from(), at, values);
			add(range.to(), at, values);
		}
		else if (read.spec() instanceof Spec.Bound bound && bound.open() != Spec.Open.ABOUT) {
			add(bound.at(), at, values);
		}
		else {
			values.add(new Value(read.from(), read.to(), value(read.spec(), at)));
		}
	}

	private static String value(Spec spec, Reference at) {
		return switch (spec) {
			case Spec.Dateless dateless -> dateless.value();
			case Spec.Anniversary anniversary -> "P" + anniversary.count() + "Y";
			case Spec.Lapse lapse -> lapse.unit().duration((lapse.amount() != null) ? lapse.amount().toString() : "X");
			case Spec.Bound bound -> value(bound.at().spec(), at);
			case Spec.Part part -> value(part.whole(), at);
			case Spec.Moment moment ->
				((moment.day() != null) ? value(moment.day(), at) : dates(spec, at)) + moment.clock();
			case Spec.Relative relative -> relative(relative, at);
			case Spec.Offset offset when offset.amount() == null -> "PAST_REF";
			case Spec.Season season -> ((season.year() != null) ? season.year()
					: (at.published() != null) ? Integer.valueOf(at.published().getYear()) : "XXXX") + "-"
					+ season.code();
			case Spec.Years years -> String.valueOf(years.from()).substring(0, (years.count() == 10) ? 3 : 4);
			case Spec.Period period when period.unit() == TimeUnit.WEEK -> week(dates(spec, at));
			default -> dates(spec, at);
		};
	}

	private static String relative(Spec.Relative relative, Reference at) {
		FactTime from = at.told().from(relative.unit());
		if (relative.amount() == null) {
			return relative.unit().duration("X");
		}
		return (from == null || from.start() == null) ? ""
				: relative.unit().plus(from.start(), relative.sign() * relative.amount()).toString();
	}

	private static String dates(Spec spec, Reference at) {
		Dates dates = TimeResolver.resolve(spec, at);
		if (dates == null) {
			return "";
		}
		String day = text(dates.start());
		return switch (dates.precision()) {
			case MONTH -> day.substring(0, 7);
			case YEAR -> day.substring(0, 4);
			default -> day;
		};
	}

	private static String week(String day) {
		if (day.isEmpty()) {
			return "";
		}
		LocalDate date = LocalDate.parse(day);
		return "%d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	private static String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
