package id.kaitan.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphLoader;
import id.kaitan.graph.GraphSchema;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The option {@code --load=<file>}: rebuilds the graph of an export in an empty graph,
 * before the seeds, and holds it against the export's digest. A load that was interrupted
 * is begun anew.
 */
@Component
@Order(10)
class GraphLoad implements GraphLoader {

	private static final Logger logger = LoggerFactory.getLogger(GraphLoad.class);

	private final Cypher cypher;

	private final GraphTransactions transactions;

	private final GraphRecords records;

	private final GraphSchema schema;

	private final @Nullable String file;

	private final JsonMapper mapper = JsonMapper.builder().build();

	GraphLoad(Cypher cypher, GraphTransactions transactions, GraphRecords records, GraphSchema schema,
			Environment environment) {
		this.cypher = cypher;
		this.transactions = transactions;
		this.records = records;
		this.schema = schema;
		this.file = environment.getProperty("load");
	}

	@Override
	public void load() {
		Map<String, Object> state = this.cypher.run("transfer/state").fetch().one().orElse(Map.of());
		boolean interrupted = Boolean.TRUE.equals(state.get("interrupted"));
		if (this.file == null || this.file.isBlank()) {
			if (interrupted) {
				throw new InvalidInputException("load", null,
						"the file of the export whose load was interrupted: start again with --load=<file>");
			}
			return;
		}
		if (interrupted) {
			this.cypher.run("transfer/empty").run();
		}
		else if (!Boolean.TRUE.equals(state.get("empty"))) {
			throw new InvalidInputException("load", this.file,
					"an empty graph to load it into: another kaitan.data-dir or database");
		}
		load(Path.of(this.file));
	}

	private void load(Path path) {
		try (BufferedReader in = open(path)) {
			ExportHead head = head(in.readLine());
			this.cypher.run("transfer/begin").bind(path.toString()).to("file").run();
			LoadedLines lines = new LoadedLines(this.cypher, this.transactions, this.mapper);
			GraphDigest.Summary wanted = null;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (lines.add(line)) {
					continue;
				}
				wanted = this.mapper.readValue(line, GraphDigest.Summary.class);
			}
			lines.finish();
			GraphDigest.Summary loaded = this.records.read((line) -> {
			});
			if (wanted == null || !wanted.digest().equals(loaded.digest())) {
				throw new InvalidInputException("load", this.file, "a whole export: " + loaded.nodes() + " nodes and "
						+ loaded.ties() + " relationships do not have the digest of its last line");
			}
			this.cypher.run("transfer/end").run();
			this.schema.catchUp(head.schema());
			logger.info("Loaded {}: {} nodes, {} relationships, digest {}", path, loaded.nodes(), loaded.ties(),
					loaded.digest());
		}
		catch (JacksonException | IOException ex) {
			throw new InvalidInputException("load", this.file, "an export, gzipped NDJSON: " + ex.getMessage());
		}
	}

	private static BufferedReader open(Path path) throws IOException {
		return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(path), 1 << 16),
				StandardCharsets.UTF_8));
	}

	private ExportHead head(@Nullable String line) {
		ExportHead head = (line != null) ? this.mapper.readValue(line, ExportHead.class) : null;
		if (head == null || !"export".equals(head.kaitan())) {
			throw new InvalidInputException("load", this.file, "an export of Kaitan");
		}
		if (head.format() > ExportHead.FORMAT || head.schema() > this.schema.number()) {
			throw new InvalidInputException("load", this.file,
					"an export of this version of Kaitan (" + this.schema.version() + ", schema " + this.schema.number()
							+ ") or an older one; it is of version " + head.version() + ", schema " + head.schema());
		}
		return head;
	}

}
