package id.kaitan.extraction.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityName;
import id.kaitan.entity.EntityType;
import id.kaitan.entity.NameKind;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.PackName;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.text.Token;
import id.kaitan.extraction.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * All names that the seeds know, in all languages. Finds the longest that begins at a
 * token.
 */
public final class Gazetteer {

	/** The language of names that are the same in all. */
	private static final String ANY = "mul";

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final class Node {

		final Map<String, Node> next = new HashMap<>(2);

		final List<Entry> entries = new ArrayList<>(1);

	}

	/**
	 * A name of an entity.
	 *
	 * @param entity the entity
	 * @param kind what kind of name
	 * @param exact the spelling that an abbreviation must have, or {@code null}
	 * @param lower whether it is written in lower case too: {@code francés},
	 * {@code international community}
	 */
	record Entry(Entity entity, NameKind kind, @Nullable String exact, boolean lower) {

	}

	/**
	 * What was found.
	 *
	 * @param length number of tokens
	 * @param entries candidates, itself before its demonyms and capitals
	 */
	record Found(int length, List<Entry> entries) {

		@Nullable Entry of(EntityType type) {
			for (Entry entry : this.entries) {
				if (entry.entity().id().type() == type) {
					return entry;
				}
			}
			return null;
		}

	}

	private final Map<String, Node> languages = new HashMap<>();

	private final Map<EntityId, Entity> entities = new HashMap<>();

	private final Map<String, Entity> countries = new HashMap<>();

	private final Map<String, Entity> places = new HashMap<>();

	private final SeedCatalog catalog;

	/**
	 * Takes in all names.
	 * @param catalog what the seeds know
	 */
	public Gazetteer(SeedCatalog catalog) {
		this.catalog = catalog;
		for (Entity entity : catalog.entities()) {
			this.entities.put(entity.id(), entity);
			String code = entity.id().countryCode();
			if (code != null && entity.id().type() == EntityType.COUNTRY) {
				this.countries.put(code, entity);
			}
			if (entity.id().type() == EntityType.PLACE) {
				this.places.putIfAbsent(fold(entity.name().toLowerCase(Locale.ROOT)), entity);
				entity.names()
					.forEach((name) -> this.places.putIfAbsent(fold(name.name().toLowerCase(Locale.ROOT)), entity));
			}
		}
		this.languages.put(ANY, names(catalog, ANY));
		for (String language : LanguagePack.available()) {
			Node root = names(catalog, language);
			for (PackName name : PackName.of(language)) {
				Entity entity = this.entities.get(EntityId.of(name.entity()));
				if (entity == null) {
					throw new IllegalArgumentException(
							"names.txt of language " + language + ": the seeds have no '" + name.entity() + "'");
				}
				add(root, entity, NameKind.valueOf(name.kind()), name.name());
			}
			this.languages.put(language, root);
		}
	}

	private static Node names(SeedCatalog catalog, String language) {
		Node root = new Node();
		for (Entity entity : catalog.entities()) {
			add(root, entity, NameKind.NAME, entity.name());
			for (EntityName name : entity.names()) {
				if (speaks(name, language)) {
					add(root, entity, name.kind(), name.name());
				}
			}
		}
		return root;
	}

	/** Demonyms and abbreviations count in their own language only, names in all. */
	private static boolean speaks(EntityName name, String language) {
		boolean foreign = !name.language().equals(language) && !name.language().equals("mul");
		return !(foreign && (name.kind() == NameKind.DEMONYM || name.kind() == NameKind.ABBREVIATION
				|| (name.name().length() <= 3)));
	}

	private static void add(Node root, Entity entity, NameKind kind, String name) {
		Node node = root;
		for (Token token : Tokenizer.tokens(name)) {
			for (String key : keys(token)) {
				node = node.next.computeIfAbsent(key, (k) -> new Node());
			}
		}
		boolean exact = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT)) && !name.contains(" ");
		boolean lower = name.equals(name.toLowerCase(Locale.ROOT)) && (kind == NameKind.DEMONYM || name.contains(" "));
		Entry entry = new Entry(entity, kind, exact ? name.replace(".", "") : null, lower);
		if (lower) {
			node.entries.removeIf((e) -> e.entity() == entity && !e.lower());
		}
		if (!exact) {
			// Nato beside NATO: what is also written so need not be in capitals.
			node.entries.removeIf((e) -> e.entity() == entity && e.exact() != null);
		}
		if (node != root && node.entries.stream().noneMatch((e) -> e.entity() == entity)) {
			int at = kind.namesItself() ? 0 : node.entries.size();
			while (at < node.entries.size() && node.entries.get(at).kind().namesItself()) {
				at++;
			}
			node.entries.add(at, entry);
		}
	}

	static List<String> keys(Token token) {
		String plain = fold(token.lower());
		if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NUMBER) {
			return (plain.equals("-") || plain.equals(".")) ? List.of() : List.of(plain);
		}
		if (plain.indexOf('-') < 0) {
			return List.of(plain);
		}
		List<String> keys = new ArrayList<>();
		for (String part : plain.split("-")) {
			if (!part.isEmpty()) {
				keys.add(part);
			}
		}
		return keys;
	}

	static String fold(String word) {
		boolean ascii = word.chars().allMatch((c) -> c < 128);
		String plain = ascii ? word : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
		return plain.replace(".", "").replace("'", "");
	}

	@Nullable Found longest(Document document, int from, int to, String language) {
		Node node = this.languages.getOrDefault(language, this.languages.get(ANY));
		Found best = null;
		for (int i = from; i < to && node != null; i++) {
			Token token = document.tokens().get(i);
			for (String key : keys(token)) {
				node = (node != null) ? node.next.get(key) : null;
			}
			if (node != null && !node.entries.isEmpty() && !token.is(".") && !token.is("-")) {
				List<Entry> fitting = fitting(node.entries, document, from, i);
				if (!fitting.isEmpty()) {
					best = new Found(i - from + 1, fitting);
				}
			}
		}
		return best;
	}

	private static List<Entry> fitting(List<Entry> entries, Document document, int from, int last) {
		String text = document.tokens().get(from).text();
		boolean capital = Character.isUpperCase(text.codePointAt(0)) || text.contains("-");
		List<Entry> fitting = new ArrayList<>(entries.size());
		for (Entry entry : entries) {
			boolean exact = entry.exact() == null || (last == from && text.replace(".", "").equals(entry.exact()));
			if (exact && (capital || entry.lower())) {
				fitting.add(entry);
			}
		}
		return fitting;
	}

	/** The capital of a country, if the seeds have it as a place, or {@code null}. */
	@Nullable Entity capital(EntityId country) {
		Entity entity = find(country);
		return (entity == null) ? null
				: entity.names()
					.stream()
					.filter((name) -> name.kind() == NameKind.CAPITAL_METONYM)
					.map((name) -> place(name.name()))
					.filter((place) -> place != null && Objects.equals(country.countryCode(), place.country()))
					.findFirst()
					.orElse(null);
	}

	/** A place by any of its names, in any language, or {@code null}. */
	@Nullable Entity place(String name) {
		return this.places.get(fold(name.toLowerCase(Locale.ROOT)));
	}

	@Nullable Entity find(EntityId id) {
		return this.entities.get(id);
	}

	/**
	 * A country by its code.
	 * @param iso3 ISO 3166-1 alpha-3
	 * @return the country, or {@code null} if unknown
	 */
	@Nullable Entity country(@Nullable String iso3) {
		return (iso3 != null) ? this.countries.get(iso3) : null;
	}

	SeedCatalog catalog() {
		return this.catalog;
	}

}
