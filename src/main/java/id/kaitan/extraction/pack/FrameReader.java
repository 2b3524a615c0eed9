package id.kaitan.extraction.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code frames.txt}: blocks that begin with {@code [TYPE mode]} and hold
 * {@code key = value} lines.
 */
final class FrameReader {

	/**
	 * A block.
	 *
	 * @param frame the frame
	 * @param verbs verbs that generate forms
	 * @param words verbs in the form given, {@code form:voice}
	 * @param nouns nouns whose owner acts: {@code Russia's attack}
	 * @param actions nouns whose owner is acted upon: {@code the hostages' release}
	 */
	record Block(Frame frame, List<String> verbs, List<String> words, List<String> nouns, List<String> actions) {

	}

	private FrameReader() {
	}

	static List<Block> read(List<String> lines) {
		List<Block> blocks = new ArrayList<>();
		String head = null;
		Map<String, String> keys = new HashMap<>();
		for (String line : lines) {
			if (line.startsWith("[")) {
				if (head != null) {
					blocks.add(block(head, keys, blocks.size()));
				}
				head = line.substring(1, line.indexOf(']')).strip();
				keys = new HashMap<>();
			}
			else {
				int equal = line.indexOf('=');
				if (equal < 0) {
					throw new IllegalArgumentException(
							"frames.txt: '" + line + "' is neither [TYPE mode] nor key = value");
				}
				keys.merge(line.substring(0, equal).strip(), line.substring(equal + 1).strip(), (a, b) -> a + ", " + b);
			}
		}
		if (head != null) {
			blocks.add(block(head, keys, blocks.size()));
		}
		return blocks;
	}

	private static Block block(String head, Map<String, String> keys, int number) {
		String[] parts = head.split("\\s+");
		FactType type = parts[0].equals("-") ? null : FactType.valueOf(parts[0]);
		String mode = (parts.length > 1) ? parts[1] : null;
		if (type != null && mode != null && !type.modes().contains(mode)) {
			throw new IllegalArgumentException("frames.txt: '" + mode + "' is no mode of " + type);
		}
		Effect complement = Effect.valueOf(keys.getOrDefault("complement", "plain").toUpperCase(Locale.ROOT));
		Set<String> options = new HashSet<>(PackFiles.items(keys.getOrDefault("options", "")));
		Set<String> objects = new HashSet<>(PackFiles.items(keys.getOrDefault("object", "")));
		Set<String> subjects = new HashSet<>(PackFiles.items(keys.getOrDefault("subject", "")));
		Frame frame = new Frame(head + " #" + number, type, mode, roles(keys.get("roles"), type), objects, subjects,
				complement, options);
		return new Block(frame, PackFiles.items(keys.getOrDefault("verb", "")),
				PackFiles.items(keys.getOrDefault("word", "")), PackFiles.items(keys.getOrDefault("noun", "")),
				PackFiles.items(keys.getOrDefault("action", "")));
	}

	private static Map<String, Role> roles(@Nullable String given, @Nullable FactType type) {
		Map<String, Role> roles = new HashMap<>();
		roles.put("subject", Role.ACTOR);
		roles.put("object", (type != null && type.isSymmetric()) ? Role.ACTOR : Role.RECIPIENT);
		roles.put("owner", Role.ACTOR);
		roles.put("by", Role.ACTOR);
		for (String item : PackFiles.items((given != null) ? given : "")) {
			int space = item.lastIndexOf(' ');
			roles.put(item.substring(0, space).strip(),
					Role.valueOf(item.substring(space + 1).toUpperCase(Locale.ROOT)));
		}
		return Map.copyOf(roles);
	}

}
