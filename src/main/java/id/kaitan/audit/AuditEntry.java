package id.kaitan.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One action. It names what was written by its id and never repeats its words.
 *
 * @param id in the order of time
 * @param at when
 * @param who {@code key:} and the name of a key, {@code user:} and the subject of a
 * token, {@code local} where there is no login, {@code program} for what the start or a
 * command of the program did
 * @param action what was done
 * @param target the id of what it was done to, or {@code null}
 * @param facts how many facts it stored, or {@code null} if that is not counted
 */
record AuditEntry(String id, Instant at, String who, AuditAction action, @Nullable String target,
		@Nullable Long facts) {

}
