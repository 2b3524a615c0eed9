package id.kaitan.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import id.kaitan.article.ArticleText;

/**
 * Prints how the processor time of extraction grows with the length of ordinary and
 * hostile texts: milliseconds at each length and the ratio of the last doubling, 2 where
 * time is linear. Arguments: the shortest length and the number of doublings.
 */
final class GrowthBenchmark {

	private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

	private GrowthBenchmark() {
	}

	public static void main(String[] args) {
		int shortest = (args.length > 0) ? Integer.parseInt(args[0]) : 20_000;
		int doublings = (args.length > 1) ? Integer.parseInt(args[1]) : 5;
		RuleExtractor extractor = new RuleExtractor();
		for (IntFunction<String> maker : HostileTexts.makers().values()) {
			milliseconds(extractor, maker.apply(5_000));
		}
		System.out.println("text | milliseconds at " + shortest + " and each doubling | last ratio");
		for (Map.Entry<String, IntFunction<String>> text : HostileTexts.makers().entrySet()) {
			List<String> row = new ArrayList<>();
			double last = 0;
			double before = 0;
			for (int i = 0; i <= doublings && last < 20_000; i++) {
				before = last;
				last = milliseconds(extractor, text.getValue().apply(shortest << i));
				row.add(String.format(Locale.ROOT, "%.1f", last));
			}
			System.out.println(text.getKey() + " | " + String.join(" ", row) + " | "
					+ String.format(Locale.ROOT, "%.1f", last / before));
		}
	}

	private static double milliseconds(RuleExtractor extractor, String text) {
		long start = PROCESSOR.getCurrentThreadCpuTime();
		extractor.extract(new ArticleText(text, null, null, null, "id", null));
		return (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e6;
	}

}
