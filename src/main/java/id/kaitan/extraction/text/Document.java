package id.kaitan.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text in tokens, sentences and paragraphs.
 *
 * @param text the text
 * @param tokens its tokens
 * @param sentences ranges of tokens; a dateline belongs to none
 */
public record Document(String text, List<Token> tokens, List<Sentence> sentences) {

	private static final int LONGEST_SENTENCE = 250;

	private static final int LONGEST_DATELINE = 14;

	/**
	 * Reads a text.
	 * @param text any text
	 * @param abbreviations lower-case words after which a full stop ends no sentence
	 * @return the document
	 */
	public static Document of(String text, Set<String> abbreviations) {
		List<Token> tokens = Tokenizer.tokens(text);
		List<Sentence> sentences = new ArrayList<>();
		int from = dateline(text, tokens);
		int paragraph = 0;
		boolean quoted = false;
		for (int i = from; i < tokens.size(); i++) {
			boolean last = i + 1 == tokens.size();
			boolean line = !last && isLine(text, tokens.get(i).end(), tokens.get(i + 1).start());
			quoted = switch (tokens.get(i).kind()) {
				case OPEN -> true;
				case CLOSE -> false;
				default -> quoted && !line;
			};
			if (last || line || i - from >= LONGEST_SENTENCE || (!quoted && ends(tokens, i, abbreviations))) {
				sentences.add(new Sentence(from, i + 1, paragraph));
				from = i + 1;
				paragraph += line ? 1 : 0;
			}
		}
		return new Document(text, tokens, List.copyOf(sentences));
	}

	private static boolean isLine(String text, int from, int to) {
		return text.indexOf('\n', from, to) >= 0;
	}

	private static boolean ends(List<Token> tokens, int i, Set<String> abbreviations) {
		Token token = tokens.get(i);
		Token next = tokens.get(i + 1);
		if (token.kind() == Token.Kind.CLOSE) {
			return i > 0 && isStop(tokens.get(i - 1)) && next.isCapital() && !gap(token, next);
		}
		if (next.kind() == Token.Kind.CLOSE || gap(token, next)) {
			return false;
		}
		boolean begins = next.isCapital() || next.kind() == Token.Kind.OPEN || next.kind() == Token.Kind.NUMBER;
		if (!begins) {
			return false;
		}
		if (isStop(token)) {
			if (!token.is(".") || i == 0) {
				return true;
			}
			Token before = tokens.get(i - 1);
			boolean initial = before.text().length() == 1 && before.isCapital();
			return !initial && !abbreviations.contains(before.lower());
		}
		return false;
	}

	private static boolean gap(Token token, Token next) {
		return token.end() == next.start();
	}

	private static boolean isStop(Token token) {
		return token.is(".") || token.is("!") || token.is("?") || token.is("\u2026") || token.is("...");
	}

	/**
	 * The number of tokens of a dateline such as {@code Jakarta, CNN Indonesia —} at the
	 * beginning of the text.
	 */
	private static int dateline(String text, List<Token> tokens) {
		for (int i = 1; i < Math.min(LONGEST_DATELINE, tokens.size()); i++) {
			Token token = tokens.get(i);
			if (isDash(token) && token.start() > 0 && text.charAt(token.start() - 1) == ' ') {
				return isName(tokens.get(0)) ? i + 1 : 0;
			}
			boolean inside = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER
					|| "(),./:".contains(token.text());
			if (!inside || (token.kind() == Token.Kind.WORD && !isName(token))) {
				return 0;
			}
		}
		return 0;
	}

	/** The name of a city or an outlet, which may be an address: {@code tirto.id}. */
	private static boolean isName(Token token) {
		return token.isCapital() || (token.kind() == Token.Kind.WORD && token.text().indexOf('.') > 0);
	}

	private static boolean isDash(Token token) {
		return token.is("\u2014") || token.is("\u2013") || token.is("-") || token.is("--");
	}

	/**
	 * The exact text from one token to another.
	 * @param from index of the first token
	 * @param to index after the last
	 * @return the text between
	 */
	public String textOf(int from, int to) {
		return this.text.substring(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

}
