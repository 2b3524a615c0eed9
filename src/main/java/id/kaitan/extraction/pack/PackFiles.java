package id.kaitan.extraction.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the files of a pack: comments begin with {@code #}, an indented line continues
 * the line before.
 */
final class PackFiles {

	private PackFiles() {
	}

	static List<String> lines(String language, String file) {
		String path = language.isEmpty() ? "/language/" + file : "/language/" + language + "/" + file;
		try (InputStream in = PackFiles.class.getResourceAsStream(path)) {
			if (in == null) {
				return List.of();
			}
			return join(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + path, ex);
		}
	}

	private static List<String> join(BufferedReader reader) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			int comment = line.indexOf('#');
			String code = (comment < 0) ? line : line.substring(0, comment);
			if (code.isBlank()) {
				continue;
			}
			if (Character.isWhitespace(code.charAt(0)) && !lines.isEmpty()) {
				lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + code.strip());
			}
			else {
				lines.add(code.strip());
			}
		}
		return lines;
	}

	static List<String> items(String list) {
		List<String> items = new ArrayList<>();
		for (String item : list.split(",")) {
			if (!item.isBlank()) {
				items.add(item.strip());
			}
		}
		return items;
	}

}
