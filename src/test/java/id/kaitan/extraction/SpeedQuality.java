package id.kaitan.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

import id.kaitan.article.ArticleText;
import id.kaitan.extraction.text.Tokenizer;

/**
 * Measures articles a second on all cores, beside the plain tokenisation of the same
 * articles, and the memory that is held after a few and after many. What counts is the
 * processor time that extraction takes, which other programs on the machine do not
 * change; the rate by the clock is given too.
 */
final class SpeedQuality {

	private static final double ARTICLES_A_SECOND = 300;

	/** Growth that is no leak but the virtual machine's own. */
	private static final long FLAT_MEGABYTES = 16;

	private SpeedQuality() {
	}

	static void measure(ArticlePool pool, int articles, QualityTable table) throws InterruptedException {
		int threads = Runtime.getRuntime().availableProcessors();
		RuleExtractor extractor = new RuleExtractor();
		ToLongFunction<ArticleText> extract = (article) -> extractor.extract(article).facts().size();
		ToLongFunction<ArticleText> tokenize = (article) -> Tokenizer.tokens(article.text()).size();
		int few = Math.max(articles / 10, 200);
		rate(pool, few, threads, extract);
		rate(pool, few, threads, tokenize);
		long before = heldMegabytes();
		Rate tokens = rate(pool, few, threads, tokenize);
		Rate facts = rate(pool, articles, threads, extract);
		long after = heldMegabytes();
		table.row("articles a second through extraction, " + threads + " threads",
				"%.0f by processor time, %.0f by the clock (%,d articles of %,d characters, %.1f facts each); plain tokenisation %.0f"
					.formatted(facts.perSecond(), facts.perSecondOfClock(), facts.articles(),
							facts.characters() / facts.articles(), (double) facts.found() / facts.articles(),
							tokens.perSecond()),
				"≥ " + Math.round(ARTICLES_A_SECOND), facts.perSecond() >= ARTICLES_A_SECOND);
		table.row("memory held after %,d and after %,d articles".formatted(few, few + articles),
				before + " MB and " + after + " MB", "flat", after - before <= FLAT_MEGABYTES);
	}

	private record Rate(int articles, long characters, long found, double seconds, double clock) {

		double perSecond() {
			return this.articles / this.seconds;
		}

		double perSecondOfClock() {
			return this.articles / this.clock;
		}

	}

	private static Rate rate(ArticlePool pool, int articles, int threads, ToLongFunction<ArticleText> task)
			throws InterruptedException {
		AtomicInteger next = new AtomicInteger();
		AtomicLong characters = new AtomicLong();
		AtomicLong found = new AtomicLong();
		AtomicLong nanos = new AtomicLong();
		AtomicLong clock = new AtomicLong();
		ThreadMXBean processor = ManagementFactory.getThreadMXBean();
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		for (int i = 0; i < threads; i++) {
			executor.execute(() -> {
				for (int n = next.getAndIncrement(); n < articles; n = next.getAndIncrement()) {
					ArticleText article = pool.article(n);
					long start = System.nanoTime();
					long used = processor.getCurrentThreadCpuTime();
					found.addAndGet(task.applyAsLong(article));
					nanos.addAndGet(processor.getCurrentThreadCpuTime() - used);
					clock.addAndGet(System.nanoTime() - start);
					characters.addAndGet(article.text().length());
				}
			});
		}
		executor.shutdown();
		if (!executor.awaitTermination(1, TimeUnit.HOURS)) {
			throw new IllegalStateException("not done within an hour");
		}
		return new Rate(articles, characters.get(), found.get(), nanos.get() / 1e9 / threads,
				clock.get() / 1e9 / threads);
	}

	private static long heldMegabytes() {
		Runtime runtime = Runtime.getRuntime();
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 4; i++) {
			System.gc();
			least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
		}
		return least >> 20;
	}

}
