package id.kaitan.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import id.kaitan.graph.GraphStatus;
import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import id.kaitan.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Says how far imports are.
 */
@RestController
@Tag(name = "Imports")
class JobController {

	private static final Duration INTERVAL = Duration.ofMillis(500);

	private static final int MOST = 1000;

	private final Imports imports;

	private final ImportFiles files;

	private final GraphStatus status;

	JobController(Imports imports, ImportFiles files, GraphStatus status) {
		this.imports = imports;
		this.files = files;
		this.status = status;
	}

	@GetMapping(path = "/api/jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "How far an import is",
			description = "With Accept: text/event-stream, an event named job now, each half second, and at the end.")
	ImportJob job(@PathVariable String id) {
		this.status.requireReady();
		return find(id);
	}

	@GetMapping(path = "/api/jobs/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Operation(hidden = true)
	SseEmitter stream(@PathVariable String id) {
		this.status.requireReady();
		find(id);
		SseEmitter emitter = new SseEmitter(0L);
		Thread stream = Thread.ofVirtual().name("job-" + id).unstarted(() -> send(id, emitter));
		emitter.onError((failure) -> stream.interrupt());
		emitter.onTimeout(stream::interrupt);
		stream.start();
		return emitter;
	}

	private void send(String id, SseEmitter emitter) {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				ImportJob job = find(id);
				emitter.send(SseEmitter.event().name("job").data(job, MediaType.APPLICATION_JSON));
				if (!job.isRunning()) {
					emitter.complete();
					return;
				}
				LockSupport.parkNanos(INTERVAL.toNanos());
			}
		}
		catch (IOException | RuntimeException ex) {
			emitter.completeWithError(ex);
		}
	}

	@GetMapping("/api/jobs")
	@Operation(summary = "All imports, the latest first")
	JobPage jobs(@RequestParam(defaultValue = "50") int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		checkLimit(limit);
		this.status.requireReady();
		List<ImportJob> found = this.imports.list(cursor, limit + 1);
		List<ImportJob> items = found.subList(0, Math.min(limit, found.size()));
		return new JobPage(items, (found.size() > limit) ? items.getLast().id() : null);
	}

	@GetMapping("/api/jobs/{id}/rejects")
	@Operation(summary = "The rows of an import that were rejected, with line and reason")
	RejectLog.RejectPage rejects(@PathVariable String id, @RequestParam(defaultValue = "100") int limit,
			@RequestParam(defaultValue = "0") String cursor) throws IOException {
		checkLimit(limit);
		this.status.requireReady();
		long length = this.imports.rejectBytes(id).orElseThrow(() -> new NotFoundException("job", "id", id));
		return this.files.rejects(id).read(position(cursor, length), length, limit);
	}

	private static long position(String cursor, long length) {
		if (cursor.matches("[0-9]{1,18}") && Long.parseLong(cursor) <= length) {
			return Long.parseLong(cursor);
		}
		throw new InvalidInputException("cursor", cursor, "the next of the page before");
	}

	private static void checkLimit(int limit) {
		if (limit < 1 || limit > MOST) {
			throw new InvalidInputException(InvalidValue.outside("limit", limit, 1, MOST));
		}
	}

	private ImportJob find(String id) {
		return this.imports.find(id).orElseThrow(() -> new NotFoundException("job", "id", id));
	}

	/**
	 * A page of imports.
	 *
	 * @param items the latest first
	 * @param next where the next page begins, or {@code null} at the end
	 */
	record JobPage(List<ImportJob> items, @Nullable String next) {

	}

}
