package id.kaitan.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row, or a map within one. A value that is not there and one of another type than
 * asked for are the same: anyone may write to the graph, and what has not the form that
 * docs/graph-model.md gives it is not seen.
 *
 * @param values the values by column or key
 */
public record GraphRow(Map<?, ?> values) {

	/**
	 * A text.
	 * @param key the column or key
	 * @return the text, or {@code null}
	 */
	public @Nullable String text(String key) {
		return (this.values.get(key) instanceof String text) ? text : null;
	}

	/**
	 * A text.
	 * @param key the column or key
	 * @param otherwise what it is if there is none
	 * @return the text
	 */
	public String text(String key, String otherwise) {
		return (this.values.get(key) instanceof String text) ? text : otherwise;
	}

	/**
	 * A whole number.
	 * @param key the column or key
	 * @param otherwise what it is if there is none
	 * @return the number
	 */
	public long whole(String key, long otherwise) {
		return (this.values.get(key) instanceof Number number) ? number.longValue() : otherwise;
	}

	/**
	 * A number.
	 * @param key the column or key
	 * @param otherwise what it is if there is none
	 * @return the number
	 */
	public double number(String key, double otherwise) {
		return (this.values.get(key) instanceof Number number) ? number.doubleValue() : otherwise;
	}

	/**
	 * A date.
	 * @param key the column or key
	 * @return the date, or {@code null}
	 */
	public @Nullable LocalDate date(String key) {
		return (this.values.get(key) instanceof LocalDate date) ? date : null;
	}

	/**
	 * A map.
	 * @param key the column or key
	 * @return the map, or {@code null}
	 */
	public @Nullable GraphRow map(String key) {
		return (this.values.get(key) instanceof Map<?, ?> map) ? new GraphRow(map) : null;
	}

	/**
	 * A list.
	 * @param key the column or key
	 * @return its elements, none if there is no list
	 */
	public List<?> list(String key) {
		return (this.values.get(key) instanceof List<?> list) ? list : List.of();
	}

	/**
	 * A list of texts.
	 * @param key the column or key
	 * @return those elements that are texts
	 */
	public List<String> texts(String key) {
		return list(key).stream().filter(String.class::isInstance).map(String.class::cast).toList();
	}

	/**
	 * A list of maps.
	 * @param key the column or key
	 * @return those elements that are maps
	 */
	public List<GraphRow> maps(String key) {
		return list(key).stream()
			.filter(Map.class::isInstance)
			.map((element) -> new GraphRow((Map<?, ?>) element))
			.toList();
	}

}
