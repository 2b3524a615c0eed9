package id.kaitan.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports in the graph, so that they survive a restart. Every method takes part in the
 * caller's transaction.
 */
@Component
class ImportStore {

	private final Cypher cypher;

	ImportStore(Cypher cypher) {
		this.cypher = cypher;
	}

	void create(StoredImport job) {
		Map<String, Object> properties = new HashMap<>(checkpoint(job.checkpoint()));
		properties.put("feed", job.feed().id());
		properties.put("files", job.files().stream().map(Path::toString).toList());
		properties.put("spooled", job.spooled());
		properties.put("state", job.state().name());
		properties.put("bytes", job.bytes());
		properties.put("started", job.started().atZone(ZoneOffset.UTC));
		properties.put("name", "Import of " + job.feed().id());
		this.cypher.run("feed/create-import").bind(job.id()).to("id").bind(properties).to("properties").run();
	}

	/**
	 * Keeps how far an import has come.
	 * @param id the import
	 * @param checkpoint how far
	 */
	void checkpoint(String id, Checkpoint checkpoint) {
		set(id, checkpoint(checkpoint));
	}

	void finish(String id, ImportState state, long rowsPerSecond, @Nullable String error, Instant now) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("state", state.name());
		properties.put("rowsPerSecond", rowsPerSecond);
		properties.put("finished", now.atZone(ZoneOffset.UTC));
		if (error != null) {
			properties.put("error", error);
		}
		set(id, properties);
	}

	private void set(String id, Map<String, Object> properties) {
		this.cypher.run("feed/checkpoint")
			.bind(id)
			.to("id")
			.bind(properties)
			.to("properties")
			.fetch()
			.one()
			.orElseThrow(() -> new IllegalStateException("the import " + id + " is no longer in the graph"));
	}

	private static Map<String, Object> checkpoint(Checkpoint checkpoint) {
		return Map.of("part", checkpoint.part(), "partRows", checkpoint.partRows(), "rows", checkpoint.rows(),
				"created", checkpoint.created(), "merged", checkpoint.merged(), "rejected", checkpoint.rejected(),
				"rejectBytes", checkpoint.rejectBytes());
	}

	/**
	 * An import, of which nobody else writes until the transaction ends.
	 * @param id the import
	 * @return the import
	 */
	StoredImport hold(String id) {
		return this.cypher.run("feed/hold-import")
			.bind(id)
			.to("id")
			.fetch()
			.one()
			.map(ImportStore::read)
			.orElseThrow(() -> new IllegalStateException("the import " + id + " is no longer in the graph"));
	}

	Optional<StoredImport> find(String id) {
		return this.cypher.run("feed/find-import").bind(id).to("id").fetch().one().map(ImportStore::read);
	}

	List<StoredImport> list(@Nullable String before, int limit) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("before", before);
		parameters.put("limit", limit);
		return this.cypher.run("feed/list-imports")
			.bindAll(parameters)
			.fetch()
			.all()
			.stream()
			.map(ImportStore::read)
			.toList();
	}

	List<StoredImport> unfinished() {
		return this.cypher.run("feed/unfinished-imports").fetch().all().stream().map(ImportStore::read).toList();
	}

	private static StoredImport read(Map<String, Object> row) {
		@SuppressWarnings("unchecked")
		Map<String, Object> node = (Map<String, Object>) row.getOrDefault("import", Map.of());
		@SuppressWarnings("unchecked")
		List<String> files = (List<String>) node.getOrDefault("files", List.of());
		Checkpoint checkpoint = new Checkpoint((int) number(node, "part"), number(node, "partRows"),
				number(node, "rows"), number(node, "created"), number(node, "merged"), number(node, "rejected"),
				number(node, "rejectBytes"));
		Instant started = instant(node.get("started"));
		return new StoredImport(String.valueOf(node.get("id")), Feed.of(String.valueOf(node.get("feed"))).orElseThrow(),
				files.stream().map(Path::of).toList(), Boolean.TRUE.equals(node.get("spooled")),
				ImportState.valueOf(String.valueOf(node.get("state"))), checkpoint, number(node, "bytes"),
				number(node, "rowsPerSecond"), (started != null) ? started : Instant.EPOCH,
				instant(node.get("finished")), (String) node.get("error"));
	}

	private static long number(Map<String, Object> node, String property) {
		return (node.get(property) instanceof Number number) ? number.longValue() : 0;
	}

	private static @Nullable Instant instant(@Nullable Object value) {
		return (value instanceof ZonedDateTime time) ? time.toInstant() : null;
	}

}
