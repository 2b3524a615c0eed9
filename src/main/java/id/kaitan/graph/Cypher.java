package id.kaitan.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The statements in {@code cypher/}, one a file, by name: {@code event/merge} is
 * {@code cypher/event/merge.cypher}. Each is read once.
 */
@Component
public final class Cypher {

	private static final Pattern NAME = Pattern.compile("^[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*){1,5}$");

	private static final Pattern TYPE = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");

	private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(?:\\R|$)");

	private final Map<String, String> texts = new ConcurrentHashMap<>();

	private final Neo4jClient client;

	Cypher(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * A statement ready to be bound and run, in the transaction of the caller if there is
	 * one, else in its own.
	 * @param name the capability and the file, such as {@code event/merge}
	 * @return the statement
	 * @throws IllegalArgumentException if there is no such file
	 */
	public Neo4jClient.UnboundRunnableSpec run(String name) {
		return this.client.query(text(name));
	}

	/**
	 * A statement about relationships of one type, which stands as {@code TYPE} in its
	 * text. A type that is a parameter would make the planner read all relationships of a
	 * node, of a hub hundreds of thousands; a type in the text makes it read its own.
	 * @param name the capability and the file, such as {@code event/add-pairs}
	 * @param type the relationship type, of the closed vocabulary
	 * @return the statement
	 * @throws IllegalArgumentException if there is no such file, or the type is no type
	 */
	public Neo4jClient.UnboundRunnableSpec run(String name, String type) {
		if (!TYPE.matcher(type).matches()) {
			throw new IllegalArgumentException("'" + type + "' is no relationship type; accepted: A_TYPE");
		}
		return this.client.query(text(name).replace(":TYPE]", ":" + type + "]"));
	}

	/**
	 * A statement whose text has been taken from {@link #text} and completed.
	 * @param text the statement
	 * @return the statement, ready to be bound and run
	 */
	public Neo4jClient.UnboundRunnableSpec statement(String text) {
		return this.client.query(text);
	}

	/**
	 * The text of a statement, without comment lines, for use with the driver itself.
	 * @param name the capability and the file, such as {@code event/merge}
	 * @return the statement
	 * @throws IllegalArgumentException if there is no such file
	 */
	public String text(String name) {
		return this.texts.computeIfAbsent(name, Cypher::read);
	}

	/**
	 * The statements of a file that holds several, each ended by a semicolon at the end
	 * of a line.
	 * @param name the capability and the file, such as {@code schema/v001-constraints}
	 * @return the statements in the order of the file
	 * @throws IllegalArgumentException if there is no such file
	 */
	public List<String> script(String name) {
		return END_OF_STATEMENT.splitAsStream(text(name)).map(String::strip).filter((s) -> !s.isEmpty()).toList();
	}

	static String read(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("'" + name + "' does not name a Cypher file; accepted: capability/file");
		}
		String path = "/cypher/" + name + ".cypher";
		try (InputStream in = Cypher.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("there is no Cypher file " + path.substring(1));
			}
			return withoutComments(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + path.substring(1), ex);
		}
	}

	private static String withoutComments(Stream<String> lines) {
		return lines.filter((line) -> !line.stripLeading().startsWith("//")).collect(Collectors.joining("\n")).strip();
	}

}
