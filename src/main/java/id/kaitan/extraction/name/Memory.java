package id.kaitan.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an article has named so far: short names of persons and organisations, and who was
 * spoken of last.
 */
final class Memory {

	private static final int LOOK_BACK = 3;

	/** Over how many sentences somebody may speak without being named again. */
	private static final int FARTHEST_SPEAKER = 6;

	/** How many mentions are surely remembered: more than an article has. */
	private static final int MOST = 1000;

	private record Seen(int sentence, Ref ref, boolean first, int group, boolean quoted, boolean where) {

	}

	private final Map<String, Ref> aliases = new HashMap<>();

	private final Map<String, Ref> offices = new HashMap<>();

	private final List<Seen> seen = new ArrayList<>();

	/** How often each country was spoken of, by any of its names, offices and places. */
	private final Map<String, Integer> countries = new HashMap<>();

	private int sentence;

	private int group;

	private boolean fresh = true;

	private boolean quoted;

	void nextSentence() {
		this.sentence++;
		this.fresh = true;
	}

	/** The mentions seen from now on stand beside the last one: {@code A, B and C}. */
	void coordinate(boolean coordinated) {
		this.group += coordinated ? 0 : 1;
	}

	/** The mentions seen from now on stand in somebody's words, or no longer do. */
	void quote(boolean open) {
		this.quoted = open;
	}

	/**
	 * Whose words are told without a name: of those named outside of quotations, who is
	 * in this sentence if it has a quotation, else the first of one before.
	 */
	@Nullable Ref speaker(boolean quotation, Predicate<Ref> fits) {
		for (int back = quotation ? 0 : 1; back <= FARTHEST_SPEAKER; back++) {
			for (Seen one : this.seen) {
				if (one.sentence() == this.sentence - back && !one.quoted() && fits.test(one.ref())) {
					return one.ref();
				}
			}
		}
		return null;
	}

	void see(Ref ref, boolean where) {
		boolean first = this.fresh && ref.id().type() != EntityType.PLACE;
		if (this.seen.size() >= 2 * MOST) {
			this.seen.subList(0, MOST).clear();
		}
		this.seen.add(new Seen(this.sentence, ref, first, this.group, this.quoted, where));
		if (ref.iso3() != null && ref.via() != Ref.Via.OFFICE) {
			this.countries.merge(ref.iso3(), 1, Integer::sum);
		}
		this.fresh &= !first;
	}

	/** Each part of a person's name stands for the whole from now on. */
	void person(Ref ref, List<Token> name) {
		for (Token token : name) {
			if (token.isCapital() && token.text().length() > 2) {
				this.aliases.put(Gazetteer.fold(token.lower()), ref);
			}
		}
		StringBuilder all = new StringBuilder();
		for (int i = name.size() - 1; i >= 0; i--) {
			all.insert(0, Gazetteer.fold(name.get(i).lower()));
			this.aliases.putIfAbsent(all.toString(), ref);
			all.insert(0, ' ');
		}
	}

	void alias(String name, Ref ref) {
		this.aliases.put(Gazetteer.fold(name.toLowerCase(java.util.Locale.ROOT)), ref);
	}

	@Nullable Ref alias(String name) {
		return this.aliases.get(Gazetteer.fold(name.toLowerCase(java.util.Locale.ROOT)));
	}

	void office(String title, @Nullable String iso3, Ref person) {
		this.offices.put(title + "/" + iso3, person);
	}

	@Nullable Ref officeHolder(String title, @Nullable String iso3) {
		return this.offices.get(title + "/" + iso3);
	}

	/** All that were last named side by side, as many as given at least. */
	List<Ref> group(Predicate<Ref> fits, int least) {
		for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() >= this.sentence - LOOK_BACK; i--) {
			int wanted = this.seen.get(i).group();
			List<Ref> group = new ArrayList<>();
			for (int j = i; j >= 0 && this.seen.get(j).group() == wanted; j--) {
				Ref ref = this.seen.get(j).ref();
				if (fits.test(ref) && !ref.isAmong(group)) {
					group.add(0, ref);
				}
			}
			if (group.size() >= least) {
				return group;
			}
		}
		return List.of();
	}

	/**
	 * The last two that were named side by side, the sentence's subject not among them.
	 */
	List<Ref> pairBefore(Predicate<Ref> fits) {
		Ref subject = subject();
		int end = this.seen.size();
		while (end > 0 && this.seen.get(end - 1).sentence() >= this.sentence - LOOK_BACK) {
			int start = end - 1;
			while (start > 0 && this.seen.get(start - 1).group() == this.seen.get(end - 1).group()) {
				start--;
			}
			List<Ref> group = this.seen.subList(start, end).stream().map(Seen::ref).filter(fits).toList();
			boolean speaks = subject != null && subject.isAmong(group);
			if (group.size() == 2 && !speaks && !group.get(0).id().equals(group.get(1).id())) {
				return group;
			}
			end = start;
		}
		return List.of();
	}

	/**
	 * The country that is spoken of more than once and more than any other, or
	 * {@code null}.
	 */
	@Nullable String home() {
		return home((country) -> true);
	}

	/** The same, of those countries that fit. */
	@Nullable String home(Predicate<String> fits) {
		String most = null;
		boolean tied = false;
		for (Map.Entry<String, Integer> country : this.countries.entrySet()) {
			if (!fits.test(country.getKey())) {
				continue;
			}
			int more = (most == null) ? 1 : country.getValue().compareTo(this.countries.getOrDefault(most, 0));
			tied = more == 0 || tied && more < 0;
			most = (more > 0) ? country.getKey() : most;
		}
		boolean often = most != null && this.countries.getOrDefault(most, 0) > 1;
		return (tied || !often) ? null : most;
	}

	/**
	 * The country spoken of last that is not the one of who is the sentence's subject, or
	 * {@code null}.
	 */
	@Nullable String abroad() {
		Ref subject = subject();
		Ref other = (subject != null && subject.iso3() != null) ? latest((ref) -> ref.id().type() == EntityType.COUNTRY
				&& ref.iso3() != null && !ref.iso3().equals(subject.iso3())) : null;
		return (other != null) ? other.iso3() : null;
	}

	/**
	 * The only country that this sentence has spoken of so far, or {@code null}.
	 * @param head whether its head is asked for: where a person of it acts, another's is
	 */
	@Nullable String onlyHere(boolean head) {
		List<Ref> here = here((ref) -> ref.iso3() != null);
		boolean acts = head && here.stream().anyMatch((ref) -> ref.id().type() == EntityType.PERSON);
		List<String> countries = here.stream().map(Ref::iso3).distinct().toList();
		return (countries.size() == 1 && !acts) ? countries.get(0) : null;
	}

	/** The country that all so far is about, or {@code null}. */
	@Nullable String only() {
		return (this.countries.size() == 1) ? this.countries.keySet().iterator().next() : null;
	}

	/**
	 * Who is meant by a pronoun that is no subject: the last one of this sentence who is
	 * not its subject, else who was spoken of before.
	 */
	@Nullable Ref object(Predicate<Ref> fits) {
		Ref here = objectHere(fits);
		if (here != null) {
			return here;
		}
		Ref self = subject();
		for (int back = 1; back <= LOOK_BACK; back++) {
			Ref best = null;
			for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() >= this.sentence - back; i--) {
				Seen one = this.seen.get(i);
				if (one.sentence() == this.sentence - back && fits.test(one.ref())
						&& (self == null || !self.id().equals(one.ref().id())) && (one.first() || best == null)) {
					best = one.ref();
				}
			}
			if (best != null) {
				return best;
			}
		}
		return null;
	}

	/**
	 * The last one of this sentence who is not its subject: rather one to whom something
	 * is done than one where it is done.
	 */
	@Nullable Ref objectHere(Predicate<Ref> fits) {
		Ref subject = subject();
		Ref located = null;
		for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() == this.sentence; i--) {
			Seen one = this.seen.get(i);
			boolean other = fits.test(one.ref()) && (subject == null || !subject.id().equals(one.ref().id()));
			if (other && !one.where()) {
				return one.ref();
			}
			located = (other && located == null) ? one.ref() : located;
		}
		return located;
	}

	/** Who was named first in this sentence. */
	private @Nullable Ref subject() {
		for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() == this.sentence; i--) {
			if (this.seen.get(i).first()) {
				return this.seen.get(i).ref();
			}
		}
		return null;
	}

	/**
	 * Who was spoken of last: in this sentence the first one named, else the subject of
	 * the sentence before.
	 */
	@Nullable Ref last(Predicate<Ref> fits) {
		for (int back = 0; back <= LOOK_BACK; back++) {
			Ref best = null;
			for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() >= this.sentence - back; i--) {
				Seen one = this.seen.get(i);
				if (one.sentence() == this.sentence - back && fits.test(one.ref()) && (one.first() || best == null)) {
					best = one.ref();
				}
			}
			if (best != null) {
				return best;
			}
		}
		return null;
	}

	/** Whether somebody was named first in this sentence. */
	boolean isSubject(Ref ref) {
		Ref subject = subject();
		return subject != null && subject.id().equals(ref.id());
	}

	/** Whether nobody has been named in this sentence yet. */
	boolean isSubject() {
		return this.fresh;
	}

	/** Who was named first in the sentence before, if that fits. */
	@Nullable Ref subjectBefore(Predicate<Ref> fits) {
		for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() >= this.sentence - 1; i--) {
			Seen one = this.seen.get(i);
			if (one.sentence() == this.sentence - 1 && one.first()) {
				return fits.test(one.ref()) ? one.ref() : null;
			}
		}
		return null;
	}

	/** Who was named first in the sentence before, with all named beside him. */
	List<Ref> subjectsBefore(Predicate<Ref> fits) {
		List<Ref> subjects = new ArrayList<>();
		int group = -1;
		for (Seen one : this.seen) {
			group = (one.sentence() == this.sentence - 1 && one.first()) ? one.group() : group;
			if (group >= 0 && one.group() == group && fits.test(one.ref()) && !one.ref().isAmong(subjects)) {
				subjects.add(one.ref());
			}
		}
		return subjects;
	}

	/** The one that fits named most recently, wherever in its sentence. */
	@Nullable Ref latest(Predicate<Ref> fits) {
		return latest(fits, LOOK_BACK);
	}

	@Nullable Ref latest(Predicate<Ref> fits, int back) {
		for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() >= this.sentence - back; i--) {
			if (fits.test(this.seen.get(i).ref())) {
				return this.seen.get(i).ref();
			}
		}
		return null;
	}

	/** All of a kind named in this sentence so far, each once. */
	List<Ref> here(Predicate<Ref> fits) {
		return in(this.sentence, fits);
	}

	private List<Ref> in(int sentence, Predicate<Ref> fits) {
		List<Ref> found = new ArrayList<>();
		for (int i = this.seen.size() - 1; i >= 0 && this.seen.get(i).sentence() >= sentence; i--) {
			Seen one = this.seen.get(i);
			if (one.sentence() == sentence && fits.test(one.ref()) && !one.ref().isAmong(found)) {
				found.add(0, one.ref());
			}
		}
		return found;
	}

	/**
	 * The two of a kind that are meant by {@code both}: those of this sentence or the one
	 * before if there are just two, else the two spoken of most.
	 */
	List<Ref> two(Predicate<Ref> fits) {
		for (int back = 0; back <= 1; back++) {
			List<Ref> here = in(this.sentence - back, fits);
			if (here.size() == 2) {
				return here;
			}
		}
		Map<EntityId, Integer> counts = new java.util.LinkedHashMap<>();
		Map<EntityId, Ref> refs = new HashMap<>();
		for (Seen one : this.seen) {
			if (fits.test(one.ref())) {
				counts.merge(one.ref().id(), 1, Integer::sum);
				refs.put(one.ref().id(), one.ref());
			}
		}
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<EntityId, Integer>comparingByValue().reversed())
			.limit(2)
			.map((entry) -> java.util.Objects.requireNonNull(refs.get(entry.getKey())))
			.toList();
	}

}
