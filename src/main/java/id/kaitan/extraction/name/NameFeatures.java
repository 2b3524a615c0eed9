package id.kaitan.extraction.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityName;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Token;
import id.kaitan.extraction.text.Tokenizer;

/**
 * What a tagger of names looks at around a token: words, their shapes and endings, the
 * run of capitalised words that they are in, and what pack and gazetteer know of them.
 * Training and tagging use the same features; a change here asks for a new training.
 */
final class NameFeatures {

	private static final int LONGEST_AFFIX = 4;

	private static final int LONGEST_RUN = 5;

	private static final String BEFORE = "<s>";

	private static final String AFTER = "</s>";

	/** Takes features: a name and up to three parts, empty if absent. */
	interface Sink {

		void add(String name, String first, String second, String third);

		default void add(String name, String first, String second) {
			add(name, first, second, "");
		}

		default void add(String name, String first) {
			add(name, first, "", "");
		}

	}

	private final LanguagePack pack;

	private final Map<String, String> kinds = new HashMap<>();

	NameFeatures(LanguagePack pack, Iterable<Entity> entities) {
		this.pack = pack;
		for (String name : pack.classNames()) {
			String kind = name.startsWith("title.") ? "t" : name.equals("noun.organization") ? "o"
					: name.equals("noun.place") ? "l" : name.equals("preposition.place") ? "p" : "";
			if (!kind.isEmpty()) {
				pack.words(name).forEach((phrase) -> List.of(phrase.split(" ")).forEach((word) -> note(word, kind)));
			}
		}
		for (Entity entity : entities) {
			String kind = entity.id().type().name().substring(0, 2);
			note(entity.name(), entity.names(), kind);
		}
	}

	private void note(String name, Iterable<EntityName> names, String kind) {
		noteWords(name, kind);
		names.forEach((other) -> noteWords(other.name(), kind));
	}

	private void noteWords(String name, String kind) {
		for (Token token : Tokenizer.tokens(name)) {
			if (token.isCapital()) {
				note(token.lower(), kind);
			}
		}
	}

	/**
	 * The kinds of a word, in alphabetical order so that the order of lists is nothing.
	 */
	private void note(String word, String kind) {
		this.kinds.merge(word.toLowerCase(Locale.ROOT), kind,
				(old, more) -> old.contains(more) ? old : (old.compareTo(more) < 0) ? old + more : more + old);
	}

	/** The features of a token of a sentence. */
	void of(List<Token> sentence, String[] shapes, int i, Sink sink) {
		Token token = sentence.get(i);
		String word = token.lower();
		String last = word(sentence, i - 1);
		String next = word(sentence, i + 1);
		sink.add("bias", "");
		sink.add("w", word);
		sink.add("text", token.text());
		sink.add("w-1", last);
		sink.add("w-2", word(sentence, i - 2));
		sink.add("w+1", next);
		sink.add("w+2", word(sentence, i + 2));
		sink.add("w-1w", last, word);
		sink.add("ww+1", word, next);
		sink.add("w-2w-1", word(sentence, i - 2), last);
		String shape = shapes[i];
		sink.add("s", shape);
		sink.add("s-1", shape(shapes, i - 1));
		sink.add("s+1", shape(shapes, i + 1));
		sink.add("s-1s+1", shape(shapes, i - 1), shape, shape(shapes, i + 1));
		sink.add("s-2s", shape(shapes, i - 2), shape(shapes, i - 1), shape);
		sink.add("ss+2", shape, shape(shapes, i + 1), shape(shapes, i + 2));
		sink.add("w-1s", last, shape);
		sink.add("w+1s", next, shape);
		for (int length = 1; length <= LONGEST_AFFIX && length < word.length(); length++) {
			sink.add("begins", word.substring(0, length));
			sink.add("ends", word.substring(word.length() - length), String.valueOf(length));
		}
		sink.add("common", this.pack.lists(word) ? "y" : "n", shape);
		if (i == 0) {
			sink.add("first", "");
		}
		if (token.isCapital()) {
			run(sentence, i, sink);
		}
		for (int j = Math.max(0, i - 2); j < Math.min(sentence.size(), i + 3); j++) {
			String kind = this.kinds.get(sentence.get(j).lower());
			if (kind != null) {
				sink.add("kind", String.valueOf(j - i), kind, sentence.get(j).isCapital() ? "C" : "");
			}
		}
	}

	/** The run of capitalised words that a token is in. */
	private static void run(List<Token> sentence, int i, Sink sink) {
		int from = i;
		while (from > 0 && sentence.get(from - 1).isCapital() && i - from < LONGEST_RUN) {
			from--;
		}
		int to = i;
		while (to + 1 < sentence.size() && sentence.get(to + 1).isCapital() && to - i < LONGEST_RUN) {
			to++;
		}
		sink.add("run first", sentence.get(from).lower(), (from == i) ? "*" : "");
		sink.add("run last", sentence.get(to).lower());
		sink.add("run length", String.valueOf(Math.min(to - from + 1, LONGEST_RUN)));
		sink.add("run before", word(sentence, from - 1));
		sink.add("run before that", word(sentence, from - 2));
		sink.add("run after", word(sentence, to + 1));
		sink.add("run begins", (from == 0) ? "sentence" : "", (from == i) ? "here" : "");
	}

	private static String word(List<Token> sentence, int i) {
		return (i < 0) ? BEFORE : (i >= sentence.size()) ? AFTER : sentence.get(i).lower();
	}

	private static String shape(String[] shapes, int i) {
		return (i < 0) ? BEFORE : (i >= shapes.length) ? AFTER : shapes[i];
	}

	/** {@code Xxx}-like shapes of the tokens, no part longer than two. */
	static String[] shapes(List<Token> sentence) {
		String[] shapes = new String[sentence.size()];
		StringBuilder shape = new StringBuilder();
		for (int i = 0; i < shapes.length; i++) {
			shape.setLength(0);
			String text = sentence.get(i).text();
			for (int j = 0; j < text.length(); j++) {
				char c = text.charAt(j);
				char kind = Character.isUpperCase(c) ? 'X'
						: Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
				int length = shape.length();
				if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
					shape.append(kind);
				}
			}
			shapes[i] = shape.toString();
		}
		return shapes;
	}

}
