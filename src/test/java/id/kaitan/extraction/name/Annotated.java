package id.kaitan.extraction.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose names are annotated.
 *
 * @param text the sentence, put together of its words
 * @param names its names in order
 */
record Annotated(String text, List<Span> names) {

	private static final String TO_THE_LEFT = ",.:;?!)%\u201d\u2019";

	/**
	 * A name.
	 *
	 * @param start offset of its first UTF-16 code unit
	 * @param end offset after its last
	 * @param kind its kind, without the scheme's letter
	 */
	record Span(int start, int end, String kind) {

	}

	static List<Annotated> read(Path file) throws IOException {
		List<Annotated> sentences = new ArrayList<>();
		List<String[]> words = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				words.add(line.strip().split("\\s+"));
			}
			else if (!words.isEmpty()) {
				sentences.add(of(words));
				words.clear();
			}
		}
		if (!words.isEmpty()) {
			sentences.add(of(words));
		}
		return sentences;
	}

	private static Annotated of(List<String[]> words) {
		StringBuilder text = new StringBuilder();
		List<Span> names = new ArrayList<>();
		boolean joined = true;
		for (String[] columns : words) {
			String word = columns[0];
			String tag = columns[columns.length - 1];
			if (!joined && !(word.length() == 1 && TO_THE_LEFT.contains(word))) {
				text.append(' ');
			}
			joined = word.equals("(") || word.equals("\u201c");
			int start = text.length();
			text.append(word);
			int last = names.size() - 1;
			if (tag.startsWith("I-") && last >= 0 && names.get(last).end() >= start - 1) {
				names.set(last, new Span(names.get(last).start(), text.length(), names.get(last).kind()));
			}
			else if (!tag.equals("O")) {
				names.add(new Span(start, text.length(), tag.substring(2)));
			}
		}
		return new Annotated(text.toString(), names);
	}

}
