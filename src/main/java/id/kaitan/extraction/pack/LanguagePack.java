package id.kaitan.extraction.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * All that the engine knows of a language. Immutable once read.
 */
public final class LanguagePack {

	private final String code;

	private final Map<String, Set<String>> classes = new HashMap<>();

	private final PhraseTrie<List<Sense>> lexicon = new PhraseTrie<>();

	private final FormRules rules;

	private final Set<String> vocabulary = new HashSet<>();

	private final Map<String, BigDecimal> numbers = new HashMap<>();

	private final Set<String> plain = new HashSet<>();

	/**
	 * Reads a pack.
	 * @param code ISO 639-1; the files are under {@code language/<code>/}
	 * @throws IllegalArgumentException if a line cannot be understood
	 */
	public LanguagePack(String code) {
		this.code = code;
		this.rules = new FormRules(PackFiles.lines(code, "forms.txt"));
		for (String line : PackFiles.lines(code, "words.txt")) {
			int equal = line.indexOf('=');
			String kind = line.substring(0, equal).strip();
			for (String item : PackFiles.items(line.substring(equal + 1))) {
				int space = item.lastIndexOf(' ');
				if (kind.equals("number")) {
					this.numbers.put(item.substring(0, space), new BigDecimal(item.substring(space + 1)));
					continue;
				}
				if (kind.startsWith("comparator.")) {
					this.classes.computeIfAbsent(kind, (k) -> new HashSet<>()).add(item);
					continue;
				}
				word(kind, item);
			}
		}
		for (String line : PackFiles.lines(code, "plain.txt")) {
			this.plain.addAll(PackFiles.items(line.substring(line.indexOf('=') + 1)));
		}
		for (FrameReader.Block block : FrameReader.read(PackFiles.lines(code, "frames.txt"))) {
			block.verbs()
				.forEach((verb) -> this.rules.verbForms(verb)
					.forEach((form, voice) -> add(form, "verb", lemma(verb), voice, block.frame())));
			for (String word : block.words()) {
				int colon = word.indexOf(':');
				Voice voice = (colon < 0) ? Voice.ACTIVE
						: Voice.valueOf(word.substring(colon + 1).strip().toUpperCase(Locale.ROOT));
				String form = (colon < 0) ? word : word.substring(0, colon).strip();
				add(form, "verb", form, voice, block.frame());
			}
			for (String noun : block.nouns()) {
				this.rules.nounForms(noun).forEach((form) -> add(form, "noun", noun, null, block.frame().anyObject()));
			}
			for (String noun : block.actions()) {
				this.rules.nounForms(noun)
					.forEach((form) -> add(form, "action", noun, null, block.frame().anyObject()));
			}
		}
	}

	/**
	 * The languages that have a pack.
	 * @return their codes, the likeliest first
	 */
	public static List<String> available() {
		return PackFiles.lines("", "languages.txt");
	}

	private static String lemma(String verb) {
		return verb.replaceAll("/\\S+", "");
	}

	/**
	 * A word of a class; nouns and verbs of a class generate their forms, {@code {other}}
	 * stands for each word of another class.
	 */
	private void word(String kind, String item) {
		int brace = item.indexOf('{');
		if (brace >= 0) {
			int close = item.indexOf('}', brace);
			for (String other : List.copyOf(words(item.substring(brace + 1, close)))) {
				word(kind, item.substring(0, brace) + other + item.substring(close + 1));
			}
			return;
		}
		this.classes.computeIfAbsent(kind, (k) -> new HashSet<>()).add(item);
		if (kind.startsWith("verb.")) {
			int colon = item.indexOf(':');
			if (colon >= 0) {
				add(item.substring(0, colon), kind, item.substring(0, colon),
						Voice.valueOf(item.substring(colon + 1).strip().toUpperCase(Locale.ROOT)), null);
				return;
			}
			this.rules.verbForms(item).forEach((form, voice) -> add(form, kind, lemma(item), voice, null));
			return;
		}
		boolean noun = kind.startsWith("sector.") || kind.startsWith("noun.") || kind.startsWith("title.");
		List<String> forms = noun ? this.rules.nounForms(item) : List.of(item);
		for (String form : forms) {
			this.classes.computeIfAbsent(kind, (k) -> new HashSet<>()).add(form);
			add(form, kind, item, null, null);
		}
	}

	private void add(String form, String kind, String lemma, @Nullable Voice voice, @Nullable Frame frame) {
		List<String> words = List.of(form.toLowerCase(Locale.ROOT).split("\\s+"));
		this.vocabulary.addAll(words);
		List<Sense> senses = this.lexicon.get(words);
		if (senses == null) {
			senses = new ArrayList<>();
			this.lexicon.put(words, senses);
		}
		for (int i = 0; i < senses.size(); i++) {
			Sense sense = senses.get(i);
			if (sense.kind().equals(kind) && sense.lemma().equals(lemma) && sense.voice() == voice) {
				if (frame != null) {
					List<Frame> frames = new ArrayList<>(sense.frames());
					int at = frames.size();
					while (frame.isNarrow() && at > 0 && !frames.get(at - 1).isNarrow()) {
						at--;
					}
					frames.add(at, frame);
					senses.set(i, new Sense(kind, lemma, voice, Collections.unmodifiableList(frames)));
				}
				return;
			}
		}
		senses.add(new Sense(kind, lemma, voice, (frame != null) ? List.of(frame) : List.of()));
	}

	/**
	 * The language.
	 * @return ISO 639-1
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The words of a class.
	 * @param name its name
	 * @return the words, empty if the pack has no such class
	 */
	public Set<String> words(String name) {
		return this.classes.getOrDefault(name, Set.of());
	}

	/**
	 * The names of all word classes.
	 * @return the names
	 */
	public Set<String> classNames() {
		return Collections.unmodifiableSet(this.classes.keySet());
	}

	/**
	 * Whether a word is in a class.
	 * @param name the class
	 * @param word the word in lower case
	 * @return {@code true} if it is
	 */
	public boolean is(String name, String word) {
		return words(name).contains(word);
	}

	/**
	 * What is known about a word or phrase.
	 * @return the lexicon: lower-case phrases and their senses
	 */
	public PhraseTrie<List<Sense>> lexicon() {
		return this.lexicon;
	}

	/**
	 * What a number word counts.
	 * @param word the word in lower case
	 * @return the number, or {@code null} if it is none
	 */
	public @Nullable BigDecimal number(String word) {
		return this.numbers.get(word);
	}

	/**
	 * Whether a word is listed, alone or in a phrase.
	 * @param word the word in lower case
	 * @return {@code true} if it is
	 */
	public boolean knows(String word) {
		return this.vocabulary.contains(word);
	}

	/**
	 * Whether a word is in the lexicon or in the list of common words.
	 * @param word the word in lower case
	 * @return {@code true} if it is
	 */
	public boolean lists(String word) {
		return this.plain.contains(word) || this.vocabulary.contains(word);
	}

	/**
	 * Whether a word is a common one and no name by itself.
	 * @param word the word in lower case
	 * @return {@code true} if it is
	 */
	public boolean isCommon(String word) {
		return this.plain.contains(word) || this.vocabulary.contains(word) || guessVerb(word) != null;
	}

	/**
	 * Whether the pack has a list of common words.
	 * @return {@code true} if it has, so that a word missing there may be a name
	 */
	public boolean listsCommonWords() {
		return !this.plain.isEmpty();
	}

	/**
	 * Whether an unlisted word looks like an adverb.
	 * @param word the word in lower case
	 * @return {@code true} if it does
	 */
	public boolean guessAdverb(String word) {
		return this.rules.isAdverb(word);
	}

	/**
	 * What an unlisted word may be as a verb.
	 * @param word the word in lower case
	 * @return the voice of the verb that it looks like, or {@code null}
	 */
	public @Nullable Voice guessVerb(String word) {
		return this.rules.guess(word);
	}

}
