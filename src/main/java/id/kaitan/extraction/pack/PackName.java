package id.kaitan.extraction.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A name that a language has for an entity of the seeds, from {@code names.txt}:
 * {@code country:FRA DEMONYM = francés, francesa}.
 *
 * @param entity the id of the entity
 * @param kind the kind of name, as in the seeds
 * @param name the name; one that begins in lower case is also written so
 */
public record PackName(String entity, String kind, String name) {

	/**
	 * The names of a language.
	 * @param language ISO 639-1
	 * @return the names; none if the pack has no such file
	 * @throws IllegalArgumentException if a line cannot be understood
	 */
	public static List<PackName> of(String language) {
		List<PackName> names = new ArrayList<>();
		for (String line : PackFiles.lines(language, "names.txt")) {
			int equal = line.indexOf('=');
			String[] head = line.substring(0, Math.max(equal, 0)).strip().split("\\s+");
			if (head.length != 2) {
				throw new IllegalArgumentException(
						"names.txt: '" + line + "' is not of the form entity KIND = name, name");
			}
			PackFiles.items(line.substring(equal + 1))
				.forEach((name) -> names.add(new PackName(head[0], head[1], name)));
		}
		return names;
	}

}
