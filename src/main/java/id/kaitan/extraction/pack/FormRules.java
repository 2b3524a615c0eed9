package id.kaitan.extraction.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The forms that a listed word generates, and what an unlisted word may be by its form.
 * Read from {@code forms.txt}: {@code verb VOICE regex -> replacement},
 * {@code noun regex -> replacement}, {@code guess VOICE regex}, {@code adverb regex},
 * {@code irregular VOICE VOICE}.
 */
final class FormRules {

	private record Rule(String kind, @Nullable Voice voice, Pattern pattern, String replacement) {

	}

	private final List<Rule> rules = new ArrayList<>();

	private final List<Rule> guesses = new ArrayList<>();

	private final List<Pattern> adverbs = new ArrayList<>();

	private final List<Voice> irregular = new ArrayList<>();

	FormRules(List<String> lines) {
		for (String line : lines) {
			String[] parts = line.split("\\s+", 2);
			String rest = parts[1];
			switch (parts[0]) {
				case "verb" -> {
					String[] more = rest.split("\\s+", 2);
					add("verb", voice(more[0]), more[1]);
				}
				case "noun" -> add("noun", null, rest);
				case "guess" -> {
					String[] more = rest.split("\\s+", 2);
					this.guesses.add(new Rule("guess", voice(more[0]), Pattern.compile(more[1]), ""));
				}
				case "adverb" -> this.adverbs.add(Pattern.compile(rest));
				case "irregular" -> {
					for (String name : rest.split("\\s+")) {
						this.irregular.add(voice(name));
					}
				}
				default -> throw new IllegalArgumentException(
						"forms.txt: '" + line + "' begins with none of verb, noun, guess, adverb, irregular");
			}
		}
	}

	private static Voice voice(String name) {
		return Voice.valueOf(name.toUpperCase(Locale.ROOT));
	}

	private void add(String kind, @Nullable Voice voice, String rule) {
		String[] sides = rule.split("\\s*->\\s*", 2);
		this.rules.add(new Rule(kind, voice, Pattern.compile(sides[0]), (sides.length > 1) ? sides[1] : ""));
	}

	/**
	 * The forms of a listed verb. A slash separates irregular forms; a rule that would
	 * generate such a form's regular twin is skipped.
	 */
	Map<String, Voice> verbForms(String item) {
		Map<String, Voice> forms = new LinkedHashMap<>();
		int space = item.indexOf(' ');
		String particle = (space < 0) ? "" : item.substring(space);
		String[] heads = ((space < 0) ? item : item.substring(0, space)).split("/");
		for (int i = 1; i < heads.length; i++) {
			Voice voice = this.irregular.get(Math.min(i - 1, this.irregular.size() - 1));
			forms.putIfAbsent(heads[i] + particle,
					(heads.length > 2 && heads[1].equals(heads[2])) ? Voice.PAST : voice);
		}
		for (Rule rule : this.rules) {
			boolean replaced = heads.length > 1 && this.irregular.contains(rule.voice());
			if (rule.kind().equals("verb") && rule.voice() != null && !replaced) {
				var matcher = rule.pattern().matcher(heads[0]);
				if (matcher.find()) {
					forms.putIfAbsent(matcher.replaceFirst(rule.replacement()) + particle, rule.voice());
				}
			}
		}
		return forms;
	}

	List<String> nounForms(String item) {
		List<String> forms = new ArrayList<>(List.of(item));
		for (Rule rule : this.rules) {
			if (rule.kind().equals("noun")) {
				var matcher = rule.pattern().matcher(item);
				if (matcher.find()) {
					String form = matcher.replaceFirst(rule.replacement());
					if (!forms.contains(form)) {
						forms.add(form);
					}
				}
			}
		}
		return forms;
	}

	boolean isAdverb(String word) {
		return this.adverbs.stream().anyMatch((pattern) -> pattern.matcher(word).find());
	}

	@Nullable Voice guess(String word) {
		for (Rule rule : this.guesses) {
			if (rule.pattern().matcher(word).find()) {
				return rule.voice();
			}
		}
		return null;
	}

}
