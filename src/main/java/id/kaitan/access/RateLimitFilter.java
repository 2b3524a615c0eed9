package id.kaitan.access;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one caller may ask, in memory of this process: a key or user by its name, and
 * whoever has not said who it is by its address.
 */
class RateLimitFilter extends OncePerRequestFilter {

	/** More callers than this at once: the one that asked longest ago is forgotten. */
	private static final int MOST_CALLERS = 10_000;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_CALLERS;
		}
	};

	private final int perSecond;

	private final int burst;

	RateLimitFilter(int perSecond, int burst) {
		this.perSecond = perSecond;
		this.burst = burst;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = bucket(caller(request)).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		AccessProblems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests",
				"more than " + this.perSecond + " requests a second (setting kaitan.access.requests-per-second); "
						+ "ask again in " + seconds + " s",
				Map.of("limit", this.perSecond, "setting", "kaitan.access.requests-per-second"));
	}

	private static String caller(HttpServletRequest request) {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller != null && caller.getPrincipal() instanceof Caller known) ? known.name()
				: "address:" + request.getRemoteAddr();
	}

	private Bucket bucket(String caller) {
		synchronized (this.buckets) {
			return this.buckets.computeIfAbsent(caller, (unknown) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(this.burst).refillGreedy(this.perSecond, Duration.ofSeconds(1)))
				.build());
		}
	}

}
