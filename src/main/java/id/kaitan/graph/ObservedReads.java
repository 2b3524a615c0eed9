package id.kaitan.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Readings whose times are among the meters and that have their spans in a trace, as
 * {@code kaitan.query} with the name of the statement.
 */
final class ObservedReads implements GraphReads {

	private final GraphReads reads;

	private final ObservationRegistry observations;

	ObservedReads(GraphReads reads, ObservationRegistry observations) {
		this.reads = reads;
		this.observations = observations;
	}

	@Override
	public List<GraphRow> rows(String name, Map<String, ? extends @Nullable Object> parameters) {
		return observation(name).observe(() -> this.reads.rows(name, parameters));
	}

	@Override
	public void each(String name, Map<String, ? extends @Nullable Object> parameters, Consumer<GraphRow> consumer) {
		observation(name).observe(() -> this.reads.each(name, parameters, consumer));
	}

	@Override
	public void events(Consumer<GraphRow> consumer) {
		observation("network/events").observe(() -> this.reads.events(consumer));
	}

	private Observation observation(String name) {
		return Observation.createNotStarted("kaitan.query", this.observations)
			.contextualName("query " + name)
			.lowCardinalityKeyValue("statement", name);
	}

}
