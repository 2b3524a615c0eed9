package id.kaitan.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import id.kaitan.graph.BulkWrites;
import id.kaitan.graph.GraphChanges;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the network in step with the graph. A question that comes after a commit sees it,
 * whoever committed; only while much is written without pause, as by an import, questions
 * are answered from the last network, which is then some seconds old, rather than made to
 * wait.
 */
@Component
final class NetworkKeeper implements Networks, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(NetworkKeeper.class);

	/** So many changed events are read while a question waits. */
	private static final int FEW = 100;

	/** After so long without many changes a question waits for however many there are. */
	private static final Duration PAUSE = Duration.ofSeconds(5);

	/**
	 * While much is written, so many times as long as it takes to bring the network in
	 * step is left to the writers and the questions.
	 */
	private static final int REST = 4;

	/** After so long the graph of a server is read whole. */
	private static final Duration FULL_READING = Duration.ofMinutes(10);

	private static final int SMALL = 5000;

	private final NetworkLoader loader;

	private final GraphChanges changes;

	private final BulkWrites bulk;

	private final Clock clock = Clock.systemUTC();

	private final ReentrantLock lock = new ReentrantLock();

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("network").factory());

	private volatile @Nullable Network network;

	private volatile Instant many = Instant.EPOCH;

	/** When the whole graph was last read, and how long that took. */
	private volatile Instant whole = Instant.EPOCH;

	private volatile Duration reading = Duration.ZERO;

	/** How long it last took to read many changes. */
	private volatile Duration catchingUp = Duration.ZERO;

	private @Nullable NetworkWriter writer;

	NetworkKeeper(NetworkLoader loader, GraphChanges changes, BulkWrites bulk, MeterRegistry meters) {
		this.loader = loader;
		this.changes = changes;
		this.bulk = bulk;
		Gauge.builder("kaitan.network.age", this, (keeper) -> keeper.age().toMillis() / 1000.0)
			.description("How old the network in memory is that questions are answered from")
			.baseUnit("seconds")
			.register(meters);
		this.background.scheduleWithFixedDelay(this::tick, 1000, 1000, TimeUnit.MILLISECONDS);
	}

	@Override
	public Network current() {
		Network known = this.network;
		long version = this.changes.version();
		if (known != null && (known.version() == version || isBusy())) {
			return known;
		}
		this.lock.lock();
		try {
			known = this.network;
			return (known != null && known.version() == version) ? known : refresh();
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public Duration age() {
		Network known = this.network;
		return (known != null) ? Duration.between(known.asOf(), this.clock.instant()) : Duration.ZERO;
	}

	/**
	 * Whether so much is being written that questions do not wait for it.
	 */
	private boolean isBusy() {
		Network known = this.network;
		int pending = this.changes.pending();
		boolean much = (pending < 0 && known != null) ? known.events().size() > SMALL : pending > FEW;
		if (!much || this.bulk.isRunning()) {
			return much;
		}
		// Whoever saw an import of this process end is to see all of it.
		return this.many.isAfter(this.bulk.lastEnd())
				&& this.clock.instant().isBefore(this.many.plus(PAUSE).plus(rest()));
	}

	private Duration rest() {
		return this.catchingUp.multipliedBy(REST);
	}

	/**
	 * Whether catching up with what is pending leaves most of the time to others.
	 */
	private boolean isDue() {
		int pending = this.changes.pending();
		Instant now = this.clock.instant();
		return (pending < 0) ? now.isAfter(this.whole.plus(this.reading.multipliedBy(REST)))
				: pending <= FEW || now.isAfter(this.many.plus(rest()));
	}

	private void tick() {
		try {
			Network known = this.network;
			if (this.lock.isLocked()) {
				return;
			}
			this.lock.lock();
			try {
				if (known == null) {
					// Read before the first question, which then need not wait so long.
					refresh();
				}
				else if (isOutdated(known)) {
					this.writer = null;
					refresh();
				}
				else if (known.version() == this.changes.version()) {
					this.network = known.at(this.clock.instant());
				}
				else if (isDue()) {
					refresh();
				}
			}
			finally {
				this.lock.unlock();
			}
		}
		catch (RuntimeException ex) {
			logger.debug("The network was not refreshed, it is tried again in a second", ex);
		}
	}

	/**
	 * Whether the network is to be read anew though no change is known: recency is
	 * measured from another day, or changes in place of a server may have been missed.
	 */
	private boolean isOutdated(Network known) {
		return known.reference() != today(this.clock.instant())
				|| this.changes.pending() < 0 && this.clock.instant().isAfter(this.whole.plus(FULL_READING));
	}

	private static int today(Instant now) {
		return (int) LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay();
	}

	private Network refresh() {
		Instant start = this.clock.instant();
		long version = this.changes.version();
		GraphChanges.Changes drained = this.changes.drain();
		NetworkWriter known = this.writer;
		boolean whole = known == null || !drained.known() || known.isWorn() || drained.events().size() > 200_000;
		// Until this has succeeded nothing is known of what was drained.
		this.writer = null;
		if (whole || known == null) {
			known = new NetworkWriter(today(start));
			this.loader.loadAll(known);
		}
		else {
			if (drained.standings()) {
				this.loader.standings(known);
			}
			this.loader.loadEvents(known, drained.events());
		}
		Network next = known.publish(start, version);
		this.writer = known;
		this.network = next;
		Instant end = this.clock.instant();
		if (whole) {
			this.whole = end;
			this.reading = Duration.between(start, end);
		}
		if (whole ? next.events().size() > SMALL : drained.events().size() > FEW) {
			this.many = end;
			this.catchingUp = Duration.between(start, end);
		}
		if (whole && next.events().size() > SMALL) {
			logger.info("The network holds {} events and {} entities, read in {} ms", next.events().size(),
					next.entities(), Duration.between(start, end).toMillis());
		}
		return next;
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
	}

}
