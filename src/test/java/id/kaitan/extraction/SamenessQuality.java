package id.kaitan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures whether the same article gives the same answer: twice, in another order, on
 * one thread and on eight, by one extractor and by another.
 */
final class SamenessQuality {

	private static final int THREADS = 8;

	private SamenessQuality() {
	}

	static void measure(ArticlePool pool, int articles, QualityTable table)
			throws InterruptedException, ExecutionException {
		List<Integer> forward = new ArrayList<>();
		for (int i = 0; i < articles; i++) {
			forward.add(i);
		}
		List<String> first = answers(pool, new RuleExtractor(), forward, 1);
		List<String> again = answers(pool, new RuleExtractor(), forward.reversed(), THREADS);
		int different = 0;
		for (int i = 0; i < articles; i++) {
			different += first.get(i).equals(again.get(articles - 1 - i)) ? 0 : 1;
		}
		table.row("%,d articles twice, in two orders, on 1 and %d threads, by two extractors".formatted(articles,
				THREADS), (different == 0) ? "identical" : different + " differ", "identical", different == 0);
	}

	private static List<String> answers(ArticlePool pool, RuleExtractor extractor, List<Integer> order, int threads)
			throws InterruptedException, ExecutionException {
		try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
			List<Future<String>> futures = new ArrayList<>();
			for (int number : order) {
				futures.add(executor.submit(() -> extractor.extract(pool.article(number)).toString()));
			}
			List<String> answers = new ArrayList<>();
			for (Future<String> future : futures) {
				answers.add(future.get());
			}
			return answers;
		}
	}

}
