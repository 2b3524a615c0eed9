package id.kaitan.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A numbered change of the schema: {@code cypher/schema/v003-fulltext.cypher} is the
 * third. Each is applied to a graph once, in the order of the numbers.
 *
 * @param number from 1, without a gap
 * @param name the name of its file, such as {@code v003-fulltext}
 */
record SchemaChange(int number, String name) {

	private static final Pattern NAME = Pattern.compile("v(\\d{3})-[a-z-]+");

	/**
	 * All that this version of Kaitan knows.
	 * @return in the order of their numbers
	 */
	static List<SchemaChange> all() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/schema/v*.cypher");
			return checked(Arrays.stream(files).map((file) -> of(String.valueOf(file.getFilename()))).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cypher/schema cannot be read", ex);
		}
	}

	static SchemaChange of(String file) {
		String name = file.replace(".cypher", "");
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			throw new IllegalStateException(
					"cypher/schema/" + file + " is no change of the schema; accepted: v<three digits>-<words>.cypher");
		}
		return new SchemaChange(Integer.parseInt(matcher.group(1)), name);
	}

	static List<SchemaChange> checked(List<SchemaChange> found) {
		List<SchemaChange> changes = found.stream()
			.distinct()
			.sorted(Comparator.comparingInt(SchemaChange::number))
			.toList();
		for (int i = 0; i < changes.size(); i++) {
			if (changes.get(i).number() != i + 1) {
				throw new IllegalStateException(
						"cypher/schema/" + changes.get(i).name() + ".cypher should have the number " + (i + 1)
								+ ": numbers have no gap and none is there twice");
			}
		}
		return changes;
	}

}
