package id.kaitan.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The trail of what was done to the graph, kept in the graph. An entry is written in the
 * transaction of the action: neither is ever there without the other.
 */
@Component
public final class AuditTrail {

	private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSSSSS")
		.withZone(ZoneOffset.UTC);

	private static final String PROGRAM = "program";

	private final Cypher cypher;

	AuditTrail(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Adds an entry in the name of whoever asks in this thread. To be called within the
	 * transaction of the action.
	 * @param action what is done
	 * @param target the id of what it is done to, or {@code null}
	 * @param facts how many facts are stored, or {@code null} if that is not counted
	 */
	public void record(AuditAction action, @Nullable String target, @Nullable Long facts) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
		this.cypher.run("audit/record")
			.bind(ID.format(now) + "-" + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000)))
			.to("id")
			.bind(now.atZone(ZoneOffset.UTC))
			.to("at")
			.bind(who())
			.to("who")
			.bind(action.name())
			.to("action")
			.bind(target)
			.to("target")
			.bind(facts)
			.to("facts")
			.run();
	}

	private static String who() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller != null) ? caller.getName() : PROGRAM;
	}

	List<AuditEntry> list(AuditQuery query) {
		AuditAction action = query.action();
		return List.copyOf(this.cypher.run("audit/list")
			.bind(query.cursor())
			.to("before")
			.bind(query.who())
			.to("who")
			.bind((action != null) ? action.name() : null)
			.to("action")
			.bind(query.target())
			.to("target")
			.bind(zoned(query.from()))
			.to("from")
			.bind(zoned(query.to()))
			.to("to")
			.bind(query.limit() + 1)
			.to("limit")
			.fetchAs(AuditEntry.class)
			.mappedBy((types, row) -> new AuditEntry(row.get("id").asString(),
					row.get("at").asZonedDateTime().toInstant(), row.get("who").asString(),
					AuditAction.valueOf(row.get("action").asString()), row.get("target").asString(null),
					row.get("facts").isNull() ? null : Long.valueOf(row.get("facts").asLong())))
			.all());
	}

	private static @Nullable ZonedDateTime zoned(@Nullable Instant instant) {
		return (instant != null) ? instant.atZone(ZoneOffset.UTC) : null;
	}

}
