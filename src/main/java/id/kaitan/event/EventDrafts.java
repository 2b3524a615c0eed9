package id.kaitan.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The events that a batch touches, filed so that a telling is compared only with those
 * that it may be of.
 */
final class EventDrafts {

	private final MergeRule rule;

	private final Map<String, EventDraft> byId = new LinkedHashMap<>();

	private final Map<String, NavigableMap<LocalDate, Set<EventDraft>>> byDay = new HashMap<>();

	private final Map<String, Set<EventDraft>> byArticle = new HashMap<>();

	EventDrafts(MergeRule rule) {
		this.rule = rule;
	}

	/**
	 * The event that a telling is of.
	 * @param key the telling's key
	 * @param telling the telling
	 * @return the event, or {@code null} if it is a new one
	 */
	@Nullable EventDraft choose(String key, Told telling) {
		Set<EventDraft> near = new LinkedHashSet<>();
		NavigableMap<LocalDate, Set<EventDraft>> days = this.byDay.get(key);
		if (days != null && telling.fact().type().isStanding()) {
			days.values().forEach(near::addAll);
		}
		else if (days != null) {
			for (Window window : Window.of(key, telling)) {
				days.subMap(window.from(), true, window.to(), true).values().forEach(near::addAll);
			}
		}
		for (String article : telling.articles()) {
			near.addAll(this.byArticle.getOrDefault(key + article, Set.of()));
		}
		List<EventDraft> candidates = List.copyOf(near);
		List<Told> told = candidates.stream().map(EventDraft::told).toList();
		Told chosen = this.rule.choose(telling, told);
		return (chosen != null) ? candidates.get(indexOf(told, chosen)) : null;
	}

	private static int indexOf(List<Told> all, Told wanted) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) == wanted) {
				return i;
			}
		}
		throw new IllegalStateException("a choice is one of those offered");
	}

	@Nullable EventDraft find(String id) {
		return this.byId.get(id);
	}

	void add(EventDraft event) {
		if (this.byId.putIfAbsent(event.id(), event) == null) {
			file(event);
		}
	}

	/**
	 * Adds a telling to an event.
	 * @param event the event
	 * @param telling the telling
	 * @param claims the claims that it makes and that are not stored
	 */
	void merge(EventDraft event, Told telling, List<Claim> claims) {
		event.add(this.rule.combine(event.told(), telling), claims);
		file(event);
	}

	private void file(EventDraft event) {
		LocalDate near = event.told().near();
		if (near == null && event.isStanding()) {
			near = LocalDate.MAX;
		}
		if (near != null) {
			this.byDay.computeIfAbsent(event.key(), (key) -> new TreeMap<>())
				.computeIfAbsent(near, (day) -> new LinkedHashSet<>())
				.add(event);
		}
		for (String article : event.told().articles()) {
			this.byArticle.computeIfAbsent(event.key() + article, (key) -> new LinkedHashSet<>()).add(event);
		}
	}

	/**
	 * The events to be written.
	 * @return those to which the batch adds claims, in the order of their first telling
	 */
	Collection<EventDraft> changed() {
		return new ArrayList<>(this.byId.values().stream().filter((event) -> !event.claims().isEmpty()).toList());
	}

}
