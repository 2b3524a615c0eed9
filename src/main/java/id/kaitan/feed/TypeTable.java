package id.kaitan.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * A feed's own types and finer types, and what they are in the vocabulary.
 */
final class TypeTable {

	private final Map<String, Meaning> meanings = new HashMap<>();

	TypeTable(String file, String typeColumn, String finerColumn) {
		new FeedTable(file).read((row) -> this.meanings.put(key(row.get(typeColumn), row.get(finerColumn)),
				new Meaning(FactType.valueOf(row.get("type")), FeedTable.cell(row, "mode"))));
	}

	/**
	 * The meaning of a type.
	 * @param column the column, for the message
	 * @param type the type
	 * @param finer the finer type, or {@code null}
	 * @return that of the finer type, else that of the type
	 * @throws RowRejectedException if the type is not listed
	 */
	Meaning find(String column, String type, @Nullable String finer) {
		Meaning found = this.meanings.get(key(type, (finer != null) ? finer : ""));
		Meaning general = (found != null) ? found : this.meanings.get(key(type, ""));
		if (general == null) {
			throw new RowRejectedException(column + " '" + FeedRow.shortened(type, 40) + "' is not known");
		}
		return general;
	}

	private static String key(String type, String finer) {
		return type.strip().toLowerCase(Locale.ROOT) + "/" + finer.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * What a type is in the vocabulary.
	 *
	 * @param type the type of event
	 * @param mode the type's mode, or {@code null}
	 */
	record Meaning(FactType type, @Nullable String mode) {

	}

}
