package id.kaitan.extraction.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.kaitan.entity.EntityType;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Measures the names of persons and organisations that extraction finds, on sentences
 * annotated word by word in the IOB scheme. A name is right if its extent and its kind
 * are exact.
 */
public final class NameQuality {

	/** As idner annotates, an abbreviation in brackets belongs to the name. */
	private static final Pattern ABBREVIATION = Pattern.compile(" \\(\\p{Lu}[\\p{L}\\d]*\\)");

	private static final Set<Ref.Via> NAMED = Set.of(Ref.Via.NAME, Ref.Via.PROPOSED);

	private NameQuality() {
	}

	/**
	 * What was counted of one kind.
	 *
	 * @param gold names of the gold
	 * @param found names found
	 * @param right of these, right
	 */
	public record Count(int gold, int found, int right) {

		/**
		 * F1.
		 * @return from 0 to 1
		 */
		public double f1() {
			return 2.0 * this.right / Math.max(this.gold + this.found, 1);
		}

		Count plus(Count other) {
			return new Count(this.gold + other.gold, this.found + other.found, this.right + other.right);
		}

	}

	/**
	 * What was counted.
	 *
	 * @param person persons
	 * @param organization organisations
	 * @param faults what was missed or is false, to read
	 */
	public record Counts(Count person, Count organization, List<String> faults) {

		/**
		 * F1 over both.
		 * @return from 0 to 1
		 */
		public double f1() {
			return this.person.plus(this.organization).f1();
		}

	}

	private record Name(String sentence, int start, int end, String kind) {

		@Override
		public String toString() {
			return this.kind + " " + this.sentence.substring(this.start, this.end);
		}

	}

	/**
	 * Prints what was missed and what is false.
	 * @param args the file, the language
	 * @throws IOException if it cannot be read
	 */
	public static void main(String[] args) throws IOException {
		Counts counts = measure(Path.of(args[0]), (args.length > 1) ? args[1] : "id");
		counts.faults().forEach(System.out::println);
		System.out.printf("F1 %.3f: persons %.3f %s, organisations %.3f %s%n", counts.f1(), counts.person().f1(),
				counts.person(), counts.organization().f1(), counts.organization());
	}

	/**
	 * Measures a file.
	 * @param file a word a line, the kind in the last column, a blank line after each
	 * sentence
	 * @param language its language
	 * @return the counts
	 * @throws IOException if it cannot be read
	 */
	public static Counts measure(Path file, String language) throws IOException {
		LanguagePack pack = new LanguagePack(language);
		Gazetteer gazetteer = new Gazetteer(SeedCatalog.load());
		NameTagger tagger = NameTagger.of(pack, gazetteer);
		Set<Name> gold = new HashSet<>();
		Set<Name> found = new HashSet<>();
		List<String> faults = new ArrayList<>();
		for (Annotated sentence : Annotated.read(file)) {
			Set<Name> here = new HashSet<>();
			sentence.names().forEach((name) -> {
				if (!name.kind().equals("LOC")) {
					here.add(new Name(sentence.text(), name.start(), name.end(), name.kind()));
				}
			});
			Set<Name> seen = found(sentence.text(), pack, gazetteer, tagger);
			List<Name> missed = here.stream().filter((name) -> !seen.contains(name)).toList();
			List<Name> wrong = seen.stream().filter((name) -> !here.contains(name)).toList();
			if (!missed.isEmpty() || !wrong.isEmpty()) {
				faults.add("missed " + missed + " false " + wrong + " in: " + sentence.text());
			}
			gold.addAll(here);
			found.addAll(seen);
		}
		return new Counts(count(gold, found, "PER"), count(gold, found, "ORG"), faults);
	}

	private static Count count(Set<Name> gold, Set<Name> found, String kind) {
		return new Count((int) gold.stream().filter((name) -> name.kind().equals(kind)).count(),
				(int) found.stream().filter((name) -> name.kind().equals(kind)).count(),
				(int) found.stream().filter((name) -> name.kind().equals(kind) && gold.contains(name)).count());
	}

	private static Set<Name> found(String text, LanguagePack pack, Gazetteer gazetteer, @Nullable NameTagger tagger) {
		Document document = Document.of(text, pack.words("abbreviation"));
		Set<Name> found = new HashSet<>();
		for (Mention mention : new MentionFinder(new Reading(document, pack), gazetteer, tagger).find()) {
			int start = document.tokens().get(mention.from()).start();
			int end = document.tokens().get(mention.to() - 1).end();
			mention.refs().forEach((ref) -> add(ref, text, start, end, found));
			if (mention.office() != null && mention.office().of() != null) {
				add(mention.office().of(), text, start, end, found);
			}
		}
		return found;
	}

	private static void add(Ref ref, String text, int start, int end, Set<Name> found) {
		String kind = (ref.id().type() == EntityType.PERSON) ? "PER"
				: (ref.id().type() == EntityType.ORGANIZATION) ? "ORG" : "";
		int at = text.lastIndexOf(ref.mention(), end - ref.mention().length());
		if (!kind.isEmpty() && NAMED.contains(ref.via()) && at >= start) {
			int to = at + ref.mention().length();
			Matcher bracket = ABBREVIATION.matcher(text).region(to, text.length());
			found.add(new Name(text, at, bracket.lookingAt() ? bracket.end() : to, kind));
		}
	}

}
