package id.kaitan.access;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No regular expression of the program explodes: the characters that it looks at are
 * counted for texts made to make it try again and again.
 */
class PatternsTests {

	private static final int LENGTH = 4_000;

	/** A pattern that tries again from every place would look at some eight million. */
	private static final long MOST_LOOKS = 400L * LENGTH;

	private static final List<String> UNITS = List.of("a", "A", "1", " ", "\t", "-", ".", ",", "_", "/", ":", "(", "[",
			"\"", "'", "\n", "0.", "1,", "1 ", "a ", "A ", "a-", "A.", "a.", "a/", "a;", "ab", "a1", "1-", "1/",
			"\u00e9", "\ud83d\ude00");

	@Test
	void everyPatternLooksAtItsTextAFewTimesOnly() throws Exception {
		Map<String, Pattern> patterns = patterns();
		assertThat(patterns).hasSizeGreaterThan(10);
		List<String> exploding = new ArrayList<>();
		patterns.forEach((where, pattern) -> {
			for (String unit : UNITS) {
				for (String end : List.of("", "!", "\u0000", "a", "1")) {
					Counted text = new Counted(unit.repeat(LENGTH / unit.length()) + end);
					if (explodes(pattern, text)) {
						exploding.add(where + " on '" + unit.strip() + "'...'" + end + "': " + pattern);
						return;
					}
				}
			}
		});
		assertThat(exploding).isEmpty();
	}

	private static boolean explodes(Pattern pattern, Counted text) {
		try {
			Matcher matcher = pattern.matcher(text);
			boolean more = matcher.matches() | matcher.lookingAt();
			matcher.reset();
			do {
				more = matcher.find();
			}
			while (more && text.looks < MOST_LOOKS);
			return text.looks >= MOST_LOOKS;
		}
		catch (StackOverflowError ex) {
			return true;
		}
	}

	@Test
	void aPatternThatExplodesIsNoticed() {
		assertThat(explodes(Pattern.compile("a+b"), new Counted("a".repeat(LENGTH) + "!"))).isTrue();
		assertThat(explodes(Pattern.compile("(?:[a-z]+/)*x"), new Counted("a/".repeat(50 * LENGTH)))).isTrue();
		assertThat(explodes(Pattern.compile("a++b"), new Counted("b".repeat(LENGTH)))).isFalse();
	}

	private static Map<String, Pattern> patterns() throws IOException, ReflectiveOperationException {
		Map<String, Pattern> patterns = new TreeMap<>();
		CachingMetadataReaderFactory readers = new CachingMetadataReaderFactory();
		for (Resource resource : new PathMatchingResourcePatternResolver()
			.getResources("file:target/classes/id/kaitan/**/*.class")) {
			String name = readers.getMetadataReader(resource).getClassMetadata().getClassName();
			if (name.endsWith("package-info")) {
				continue;
			}
			Class<?> type = Class.forName(name, false, PatternsTests.class.getClassLoader());
			for (Field field : type.getDeclaredFields()) {
				if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
					field.setAccessible(true);
					patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
				}
			}
		}
		return patterns;
	}

	/** A text that counts how often it is looked at. */
	private static final class Counted implements CharSequence {

		private final String text;

		private long looks;

		Counted(String text) {
			this.text = text;
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			this.looks++;
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return this.text.substring(start, end);
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
