package id.kaitan.fuzz;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sends requests by their numbers and judges the answers: no failure of the server, none
 * later than the patience, and every refusal a problem.
 */
final class ApiFuzzRun {

	/** So long may one answer take on a machine that does other things too. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int MOST_FINDINGS = 20;

	private final int port;

	private final RequestMaker requests;

	private final AtomicLong next;

	private final long end;

	private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();

	private final ConcurrentLinkedQueue<String> findings = new ConcurrentLinkedQueue<>();

	ApiFuzzRun(int port, long from, long count) throws IOException {
		this.port = port;
		try (HttpConnection connection = new HttpConnection(port, PATIENCE)) {
			byte[] request = "GET /v3/api-docs HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
			this.requests = new RequestMaker(ApiDescription.read(connection.send(request, "GET").body()));
		}
		this.next = new AtomicLong(from);
		this.end = from + count;
	}

	/**
	 * Sends them all, or until there are too many findings.
	 * @param threads how many at once
	 * @throws InterruptedException if interrupted while it waits for the end
	 */
	void run(int threads) throws InterruptedException {
		CountDownLatch running = new CountDownLatch(threads);
		for (int i = 0; i < threads; i++) {
			Thread.ofPlatform().daemon().name("fuzz-" + i).start(() -> {
				try (HttpConnection connection = new HttpConnection(this.port, PATIENCE)) {
					for (long number = this.next.getAndIncrement(); number < this.end
							&& this.findings.size() < MOST_FINDINGS; number = this.next.getAndIncrement()) {
						one(number, connection);
					}
				}
				finally {
					running.countDown();
				}
			});
		}
		running.await();
	}

	private void one(long number, HttpConnection connection) {
		RequestMaker.Request request = this.requests.request(number);
		try {
			HttpConnection.Answer answer = connection.send(request.bytes(), request.method());
			this.statuses.computeIfAbsent(answer.status(), (status) -> new LongAdder()).increment();
			String wrong = judge(request, answer);
			if (wrong != null) {
				this.findings.add(number + " " + request.method() + " " + request.target() + ": " + wrong + " "
						+ new String(answer.body(), 0, Math.min(400, answer.body().length), StandardCharsets.UTF_8));
			}
		}
		catch (SocketTimeoutException ex) {
			this.findings.add(number + " " + request.method() + " " + request.target() + ": no answer within "
					+ PATIENCE.toSeconds() + " s");
		}
		catch (IOException | RuntimeException ex) {
			this.findings.add(number + " " + request.method() + " " + request.target() + ": " + ex);
		}
	}

	private static String judge(RequestMaker.Request request, HttpConnection.Answer answer) {
		String type = answer.headers().getOrDefault("content-type", "");
		if (answer.status() >= 500 && !isCutOff(answer)) {
			return "status " + answer.status();
		}
		if (answer.headers().containsKey("x-injected")) {
			return "a header was injected";
		}
		boolean ofApi = request.target().startsWith("/api/") && answer.status() >= 400 && answer.body().length > 0;
		if (ofApi && !isByTheContainer(answer) && !type.startsWith("application/problem+json")) {
			return "status " + answer.status() + " with " + type;
		}
		return null;
	}

	/**
	 * A question that is cut off at its configured time is answered 503 by design, and
	 * says so.
	 */
	private static boolean isCutOff(HttpConnection.Answer answer) {
		return answer.status() == 503 && new String(answer.body(), StandardCharsets.UTF_8).contains("too-expensive");
	}

	/**
	 * What is no HTTP is refused before there is a request that anything of ours could
	 * see.
	 */
	private static boolean isByTheContainer(HttpConnection.Answer answer) {
		return answer.status() == 400 && answer.headers().getOrDefault("content-type", "").startsWith("text/html")
				&& "close".equals(answer.headers().get("connection"));
	}

	/**
	 * How far it is.
	 * @return the number of the request that comes next
	 */
	long position() {
		return Math.min(this.next.get(), this.end);
	}

	Map<Integer, LongAdder> statuses() {
		return this.statuses;
	}

	List<String> findings() {
		return List.copyOf(this.findings);
	}

}
