package id.kaitan.path;

import java.util.BitSet;
import java.util.Set;

/**
 * Which entities are the ends of a search or to be avoided, to be asked for millions of
 * times.
 */
final class Marks {

	private final BitSet target;

	private final BitSet closed;

	private final BitSet any;

	private Marks(BitSet target, BitSet closed, BitSet any) {
		this.target = target;
		this.closed = closed;
		this.any = any;
	}

	static Marks of(Search search) {
		BitSet target = bits(search.to());
		BitSet closed = bits(search.from());
		closed.or(bits(search.avoid()));
		BitSet any = bits(search.to());
		any.or(closed);
		return new Marks(target, closed, any);
	}

	private static BitSet bits(Set<Integer> entities) {
		BitSet bits = new BitSet();
		entities.forEach(bits::set);
		return bits;
	}

	/** Whether paths end there. */
	boolean isTarget(int entity) {
		return this.target.get(entity);
	}

	/** Whether no path enters it, because it begins there or avoids it. */
	boolean isClosed(int entity) {
		return this.closed.get(entity);
	}

	/** Whether no path goes over it. */
	boolean isNotOnTheWay(int entity) {
		return this.any.get(entity);
	}

}
