package id.kaitan.network;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;

/**
 * Takes events and standing relations and makes networks of them. One thread at a time
 * writes; the networks made before stay as they are.
 */
final class NetworkWriter {

	/** The ties of more entities than these are built on several processors. */
	private static final int MANY = 500;

	private final int reference;

	private final EventRows rows = new EventRows();

	private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

	private final List<EntityId> ids = new ArrayList<>();

	private final RowList added = new RowList();

	private final BitSet replaced = new BitSet();

	private final BitSet touched = new BitSet();

	private int replacedEver;

	private Ties[] ties = new Ties[0];

	private List<Standing> standings = List.of();

	/**
	 * Begins empty.
	 * @param reference the day that recency is measured from
	 */
	NetworkWriter(int reference) {
		this.reference = reference;
	}

	/**
	 * The number of an entity, a new one if it has none.
	 */
	int entity(String id) {
		Integer known = this.numbers.get(id);
		if (known != null) {
			return known;
		}
		this.ids.add(EntityId.of(id));
		this.numbers.put(id, this.ids.size() - 1);
		return this.ids.size() - 1;
	}

	/**
	 * Whether an id is that of an entity: known, or of the form that one has.
	 */
	boolean isEntity(String id) {
		return this.numbers.containsKey(id) || EntityId.isValid(id);
	}

	/**
	 * Takes an event, in place of an earlier state of it.
	 */
	void put(EventRow event) {
		int before = this.rows.find(event.id().getBytes(StandardCharsets.UTF_8));
		if (before >= 0) {
			replace(before);
		}
		add(event, before);
	}

	/**
	 * Takes an event that was not taken before.
	 */
	void add(EventRow event) {
		add(event, -1);
	}

	private void add(EventRow event, int before) {
		int row = this.rows.add(event, before);
		this.added.add(row);
		for (int participant : event.participants()) {
			this.touched.set(participant >>> 2);
		}
	}

	/**
	 * Forgets an event; one that is not there is no error.
	 */
	void remove(String id) {
		int row = this.rows.find(id.getBytes(StandardCharsets.UTF_8));
		if (row >= 0) {
			this.rows.forget(row);
			replace(row);
		}
	}

	private void replace(int row) {
		this.replaced.set(row);
		this.replacedEver++;
		EventTable table = this.rows.table();
		for (int i = 0; i < table.participants(row); i++) {
			this.touched.set(table.participant(row, i));
		}
	}

	/**
	 * Takes all standing relations there are, in place of those before.
	 * @param read the relations
	 */
	void standings(List<Standing> read) {
		Map<Integer, Integer> members = new HashMap<>();
		read.stream().filter(NetworkWriter::isMembership).forEach((one) -> members.merge(one.to(), 1, Integer::sum));
		List<Standing> next = read.stream()
			.map((one) -> isMembership(one) ? one.among(members.getOrDefault(one.to(), 0)) : one)
			.toList();
		Set<Standing> before = new HashSet<>(this.standings);
		Set<Standing> after = new HashSet<>(next);
		Stream
			.concat(next.stream().filter((one) -> !before.contains(one)),
					this.standings.stream().filter((one) -> !after.contains(one)))
			.forEach((changed) -> {
				this.touched.set(changed.from());
				this.touched.set(changed.to());
			});
		this.standings = List.copyOf(next);
	}

	private static boolean isMembership(Standing standing) {
		return standing.type() == FactType.MEMBER_OF && standing.closedAt() == Long.MAX_VALUE;
	}

	/**
	 * Whether so many rows were replaced that reading everything anew saves memory.
	 */
	boolean isWorn() {
		return this.replacedEver > 10_000 && this.replacedEver > this.rows.size() / 3;
	}

	/**
	 * Makes a network of what was taken so far.
	 * @param asOf the moment whose state it is
	 * @param version the number of changes seen
	 */
	Network publish(Instant asOf, long version) {
		EventTable table = this.rows.table();
		int entities = this.ids.size();
		Ties[] next = Arrays.copyOf(this.ties, entities);
		Arrays.fill(next, this.ties.length, entities, Ties.NONE);
		int[][] news = distribute(table, entities);
		List<List<Standing>> standingsOf = standingsByEntity(entities);
		int[] changed = this.touched.stream().toArray();
		int parts = (changed.length > MANY) ? Math.min(4, Runtime.getRuntime().availableProcessors()) : 1;
		// Interleaved, so that hubs, which tend to be met first, are not all in one part.
		IntStream.range(0, parts).parallel().forEach((part) -> {
			TiesBuilder builder = new TiesBuilder(table, entities, this.reference);
			for (int i = part; i < changed.length; i += parts) {
				int entity = changed[i];
				int[] events = merge(table, next[entity].eventRows(), news[entity]);
				next[entity] = builder.build(entity, events, standingsOf.get(entity));
			}
		});
		this.ties = next;
		this.added.clear();
		this.replaced.clear();
		this.touched.clear();
		return new Network(table, this.ids.toArray(EntityId[]::new), this.numbers, next, this.reference, asOf, version);
	}

	/**
	 * The new rows of each entity, in time order.
	 */
	private int[][] distribute(EventTable table, int entities) {
		int[] order = this.added.sorted(table, this.replaced);
		int[] counts = new int[entities];
		for (int row : order) {
			for (int i = 0; i < table.participants(row); i++) {
				counts[table.participant(row, i)]++;
			}
		}
		int[][] news = new int[entities][];
		for (int row : order) {
			for (int i = 0; i < table.participants(row); i++) {
				int entity = table.participant(row, i);
				if (news[entity] == null) {
					news[entity] = new int[counts[entity]];
					counts[entity] = 0;
				}
				int at = counts[entity];
				if (at == 0 || news[entity][at - 1] != row) {
					news[entity][counts[entity]++] = row;
				}
			}
		}
		for (int entity = 0; entity < entities; entity++) {
			news[entity] = (news[entity] != null) ? Arrays.copyOf(news[entity], counts[entity]) : RowList.NONE;
		}
		return news;
	}

	private int[] merge(EventTable table, int[] old, int[] news) {
		int[] merged = new int[old.length + news.length];
		int size = 0;
		int k = 0;
		for (int row : old) {
			if (this.replaced.get(row)) {
				continue;
			}
			while (k < news.length && table.compare(news[k], row) < 0) {
				merged[size++] = news[k++];
			}
			merged[size++] = row;
		}
		while (k < news.length) {
			merged[size++] = news[k++];
		}
		return (size == merged.length) ? merged : Arrays.copyOf(merged, size);
	}

	private List<List<Standing>> standingsByEntity(int entities) {
		List<List<Standing>> byEntity = new ArrayList<>(entities);
		for (int i = 0; i < entities; i++) {
			byEntity.add(List.of());
		}
		for (Standing standing : this.standings) {
			add(byEntity, standing.from(), standing);
			if (standing.to() != standing.from()) {
				add(byEntity, standing.to(), standing);
			}
		}
		return byEntity;
	}

	private void add(List<List<Standing>> byEntity, int entity, Standing standing) {
		if (!this.touched.get(entity)) {
			return;
		}
		if (byEntity.get(entity).isEmpty()) {
			byEntity.set(entity, new ArrayList<>());
		}
		byEntity.get(entity).add(standing);
	}

}
