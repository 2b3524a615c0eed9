package id.kaitan.extraction.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import id.kaitan.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a linear-chain model of names: for each feature, and for each pair of
 * neighbouring tags, what speaks for a tag. Read from {@code names.model.gz} of a
 * language's pack, a text: comments, the transitions, then a feature a line with its
 * weights in the order of {@link Tag}. Immutable.
 */
final class NameModel {

	/** Tags of tokens in the IOB scheme. */
	enum Tag {

		/** Outside of names. */
		O,
		/** Begins a person's name. */
		B_PER,
		/** Inside a person's name. */
		I_PER,
		/** Begins an organisation's name. */
		B_ORG,
		/** Inside an organisation's name. */
		I_ORG,
		/** Begins a place's name. */
		B_LOC,
		/** Inside a place's name. */
		I_LOC;

		private static final List<Tag> ALL = List.of(values());

		/** How many tags there are. */
		static final int COUNT = ALL.size();

		static Tag of(int ordinal) {
			return ALL.get(ordinal);
		}

		/** Whether a name begins with it. */
		boolean isBegin() {
			return ordinal() % 2 == 1;
		}

		/** The tag that continues a name. */
		Tag inside() {
			return isBegin() ? of(ordinal() + 1) : this;
		}

		/** What is named. */
		EntityType type() {
			return switch (this) {
				case B_PER, I_PER -> EntityType.PERSON;
				case B_ORG, I_ORG -> EntityType.ORGANIZATION;
				case B_LOC, I_LOC -> EntityType.PLACE;
				case O -> throw new IllegalStateException("names nothing");
			};
		}

		/** Whether this may follow the other; an inside tag needs its own before it. */
		boolean mayFollow(Tag before) {
			return this == O || isBegin() || before == this || before.ordinal() == ordinal() - 1;
		}

	}

	private static final char PART = '|';

	private final long[] keys;

	private final short[] weights;

	/** From a tag, or the sentence's beginning as the last, to a tag. */
	private final int[][] transitions;

	private NameModel(List<String> lines) {
		int size = Integer.highestOneBit(Math.max(lines.size(), 1)) * 4;
		this.keys = new long[size];
		this.weights = new short[size * Tag.COUNT];
		this.transitions = new int[Tag.COUNT + 1][];
		for (int i = 0; i <= Tag.COUNT; i++) {
			this.transitions[i] = numbers(lines.get(i).split("\t"), 1);
		}
		for (String line : lines.subList(Tag.COUNT + 1, lines.size())) {
			String[] cells = line.split("\t");
			int name = cells[0].indexOf('=');
			String[] parts = cells[0].substring(name + 1).split("\\|", -1);
			long key = key(cells[0].substring(0, name), parts[0], parts[1], parts[2]);
			int slot = slot(key);
			this.keys[slot] = key;
			for (int i = 1; i < cells.length; i++) {
				int equal = cells[i].indexOf('=');
				this.weights[slot * Tag.COUNT + Integer.parseInt(cells[i].substring(0, equal))] = Short
					.parseShort(cells[i].substring(equal + 1));
			}
		}
	}

	private static int[] numbers(String[] cells, int from) {
		int[] numbers = new int[Tag.COUNT];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = Integer.parseInt(cells[from + i]);
		}
		return numbers;
	}

	/**
	 * The model of a language.
	 * @return the model, or {@code null} if the pack has none
	 */
	static @Nullable NameModel load(String language) {
		try (InputStream in = NameModel.class.getResourceAsStream("/language/" + language + "/names.model.gz")) {
			return (in != null) ? read(in) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the names of language " + language, ex);
		}
	}

	private static NameModel read(InputStream in) throws IOException {
		List<String> lines = new ArrayList<>();
		BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			if (!line.startsWith("#")) {
				lines.add(line);
			}
		}
		return new NameModel(lines);
	}

	/** The weight of one tag after another. */
	int transition(int before, int tag) {
		return this.transitions[before][tag];
	}

	/** Adds the weights of a feature to the score of each tag. */
	void score(String name, String first, String second, String third, double[] scores) {
		long key = key(name, first, second, third);
		int slot = slot(key);
		if (this.keys[slot] == key) {
			for (int i = 0; i < Tag.COUNT; i++) {
				scores[i] += this.weights[slot * Tag.COUNT + i];
			}
		}
	}

	private int slot(long key) {
		int mask = this.keys.length - 1;
		int slot = (int) (key ^ key >>> 32) & mask;
		while (this.keys[slot] != 0 && this.keys[slot] != key) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	/** Of the hash codes that strings remember, so that most features cost no reading. */
	private static long key(String name, String first, String second, String third) {
		long key = name.hashCode();
		key = mixed(key * 31 + first.hashCode());
		key = mixed(key * 31 + second.hashCode());
		return mixed(key * 31 + third.hashCode()) | 1;
	}

	/** The finalizer of SplitMix64. */
	private static long mixed(long value) {
		long z = value + 0x9e3779b97f4a7c15L;
		z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
		z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
		return z ^ z >>> 31;
	}

	/** A feature as it stands in the file. */
	static String line(String name, String first, String second, String third) {
		return name + "=" + plain(first) + PART + plain(second) + PART + plain(third);
	}

	/** The sign between parts means nothing in a name. */
	private static String plain(String part) {
		return part.replace(PART, '/');
	}

}
