package id.kaitan.audit;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers who did what.
 */
@RestController
@Tag(name = "Audit", description = "Who wrote, retracted or imported what, and when")
class AuditController {

	private final AuditTrail trail;

	AuditController(AuditTrail trail) {
		this.trail = trail;
	}

	@GetMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Who did what, the latest first",
			description = "What changed nothing has no entry. An entry names an article or a job by its id, never by its words.")
	AuditPage list(
			@RequestParam(required = false) @Parameter(description = "Only of this caller",
					example = "key:anna") @Nullable String who,
			@RequestParam(required = false) @Nullable AuditAction action,
			@RequestParam(required = false) @Parameter(
					description = "Only about this article or job") @Nullable String target,
			@RequestParam(required = false) @Parameter(example = "2026-01-01T00:00:00Z") @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant to, @RequestParam(defaultValue = "50") int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		List<AuditEntry> found = this.trail.list(new AuditQuery(who, action, target, from, to, limit, cursor));
		List<AuditEntry> items = found.subList(0, Math.min(limit, found.size()));
		return new AuditPage(items, (found.size() > limit) ? items.getLast().id() : null);
	}

	/**
	 * A page of the trail.
	 *
	 * @param items the latest first
	 * @param next where the next page begins, or {@code null} at the end
	 */
	record AuditPage(List<AuditEntry> items, @Nullable String next) {

	}

}
