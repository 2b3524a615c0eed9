package id.kaitan.consistency;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a check of the graph has found.
 *
 * @param checkedAt when it began
 * @param consistent whether nothing was wrong, or nothing is any more after a repair
 * @param articles how many there are
 * @param claims how many there are
 * @param events how many there are
 * @param entities how many there are
 * @param pairs how many pair relationships were counted anew
 * @param found how often each kind was found; kinds that were not found are left out
 * @param repaired how often each kind was repaired
 * @param findings at most 100 of each kind, as they were found
 */
public record ConsistencyReport(Instant checkedAt, boolean consistent, long articles, long claims, long events,
		long entities, long pairs, Map<Kind, Long> found, Map<Kind, Long> repaired, List<Finding> findings) {

}
