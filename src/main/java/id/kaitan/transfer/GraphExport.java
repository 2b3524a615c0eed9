package id.kaitan.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

import id.kaitan.graph.EmbeddedGraph;
import id.kaitan.graph.GraphChanges;
import id.kaitan.graph.GraphSchema;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.problem.UnavailableException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes exports: gzipped NDJSON with a line that says what it is, one for each node, one
 * for each relationship, and a last one with their numbers and digest. An export is of
 * one state of the graph: writers wait for it, and while others write to a server it is
 * begun anew.
 */
@Component
class GraphExport {

	private static final int ATTEMPTS = 3;

	private final GraphRecords records;

	private final ObjectProvider<EmbeddedGraph> embedded;

	private final GraphChanges changes;

	private final GraphTransactions transactions;

	private final GraphSchema schema;

	private final JsonMapper mapper = JsonMapper.builder().build();

	GraphExport(GraphRecords records, ObjectProvider<EmbeddedGraph> embedded, GraphChanges changes,
			GraphTransactions transactions, GraphSchema schema) {
		this.records = records;
		this.embedded = embedded;
		this.changes = changes;
		this.transactions = transactions;
		this.schema = schema;
	}

	/**
	 * Writes an export.
	 * @param file the file; it is there whole or not at all
	 * @return what it holds
	 * @throws UnavailableException if it cannot be written, or another program writes to
	 * the server without pause
	 */
	synchronized GraphDigest.Summary write(Path file) {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			GraphDigest.Summary summary = writeState(part);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return summary;
		}
		catch (IOException ex) {
			throw new UnavailableException("the export cannot be written to " + file + ": " + ex.getMessage(), ex);
		}
	}

	private GraphDigest.Summary writeState(Path part) throws IOException {
		try {
			EmbeddedGraph graph = this.embedded.getIfAvailable();
			return (graph != null) ? graph.whileNobodyWrites(() -> writeNow(part))
					: this.transactions.whileWritersWait(() -> unchanged(part));
		}
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

	/** Of a server: as long as others write to it, it is read again. */
	private GraphDigest.Summary unchanged(Path part) throws IOException {
		for (int i = 0; i < ATTEMPTS; i++) {
			long before = this.changes.version();
			GraphDigest.Summary summary = writeNow(part);
			if (this.changes.version() == before) {
				return summary;
			}
		}
		throw new UnavailableException(
				"another program writes to the graph without pause; let it end or pause, then export", null);
	}

	private GraphDigest.Summary writeNow(Path part) throws IOException {
		try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
				new GZIPOutputStream(Files.newOutputStream(part), 1 << 16), StandardCharsets.UTF_8))) {
			line(out, this.mapper.writeValueAsString(
					new ExportHead("export", ExportHead.FORMAT, this.schema.version(), this.schema.number())));
			GraphDigest.Summary summary = this.records.read((line) -> line(out, line));
			line(out, this.mapper.writeValueAsString(summary));
			return summary;
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static void line(BufferedWriter out, String line) {
		try {
			out.write(line);
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
