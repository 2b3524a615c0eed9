package id.kaitan.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a file: those of its header where it has one, else those that its feed
 * documents.
 */
final class FeedColumns {

	private final List<String> names;

	private final Map<String, Integer> positions = new HashMap<>();

	private FeedColumns(List<String> names) {
		this.names = List.copyOf(names);
		for (int i = 0; i < names.size(); i++) {
			this.positions.putIfAbsent(normal(names.get(i)), i);
			this.positions.putIfAbsent(names.get(i), i);
		}
	}

	/**
	 * The documented columns, in order.
	 * @param name such as {@code gdelt}
	 * @return the columns
	 */
	static FeedColumns documented(String name) {
		return new FeedColumns(FeedTable.lines("columns/" + name + ".txt"));
	}

	/**
	 * Whether a file's first row is a header of these columns: half of its fields are
	 * their names.
	 * @param first the first row
	 * @return {@code true} for a header
	 */
	boolean isHeader(List<String> first) {
		Set<String> found = new HashSet<>();
		for (String field : first) {
			String name = normal(field);
			if (this.positions.containsKey(name)) {
				found.add(name);
			}
		}
		return found.size() * 2 > first.size();
	}

	/**
	 * The columns of a file with a header, which may have another order than the
	 * documented one.
	 * @param header the header row
	 * @return the columns of the file
	 */
	FeedColumns inOrderOf(List<String> header) {
		return new FeedColumns(header.stream().map(String::strip).toList());
	}

	int size() {
		return this.names.size();
	}

	int indexOf(String column) {
		Integer at = this.positions.get(column);
		if (at == null) {
			at = this.positions.get(normal(column));
		}
		return (at != null) ? at : -1;
	}

	private static String normal(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace("\ufeff", "");
	}

}
