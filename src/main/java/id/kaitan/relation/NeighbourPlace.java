package id.kaitan.relation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

import id.kaitan.entity.EntityId;
import id.kaitan.network.Given;
import id.kaitan.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of neighbours: behind one of them.
 *
 * @param cost what the tie to it costs
 * @param id its id
 */
record NeighbourPlace(double cost, EntityId id) implements Comparable<NeighbourPlace> {

	@Override
	public int compareTo(NeighbourPlace other) {
		int order = Double.compare(this.cost, other.cost);
		return (order != 0) ? order : this.id.compareTo(other.id);
	}

	String encode(NeighbourQuery query) {
		String text = "1|" + mark(query) + "|" + Double.toHexString(this.cost) + "|" + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	static @Nullable NeighbourPlace decode(@Nullable String cursor, NeighbourQuery query, Given given) {
		if (cursor == null || cursor.isBlank()) {
			return null;
		}
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 4);
			if (parts.length == 4 && parts[0].equals("1") && parts[1].equals(mark(query))) {
				return new NeighbourPlace(Double.parseDouble(parts[2]), EntityId.of(parts[3]));
			}
		}
		catch (IllegalArgumentException ex) {
			// said below
		}
		given.wrong(new InvalidValue("cursor", cursor, "next of a page of the same question"));
		return null;
	}

	private static String mark(NeighbourQuery query) {
		return Integer
			.toHexString(Objects.hash(query.entity(), query.filter().toString(), String.valueOf(query.type())));
	}

}
