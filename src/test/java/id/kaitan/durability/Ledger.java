package id.kaitan.durability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * What Kaitan has acknowledged, and so must know after any kill; and what it was asked
 * when it died, which it may know or not.
 */
final class Ledger {

	private static final int SOME = 4;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Map<String, News.Text> articles = Collections.synchronizedMap(new LinkedHashMap<>());

	private final Map<String, Integer> facts = Collections.synchronizedMap(new LinkedHashMap<>());

	private final Set<String> retracted = Collections.synchronizedSet(new LinkedHashSet<>());

	private final Map<News.Text, Boolean> open = Collections.synchronizedMap(new LinkedHashMap<>());

	private final Set<String> openRetractions = Collections.synchronizedSet(new LinkedHashSet<>());

	private final Map<String, Long> jobs = Collections.synchronizedMap(new LinkedHashMap<>());

	private final Map<String, String> states = new TreeMap<>();

	private final List<String> posted = Collections.synchronizedList(new ArrayList<>());

	private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

	private final Random random;

	/** What was acknowledged since the last verification: what a kill may have cost. */
	private final Set<String> fresh = Collections.synchronizedSet(new LinkedHashSet<>());

	Ledger(long seed) {
		this.random = new Random(seed);
	}

	void asked(News.Text text) {
		this.open.put(text, true);
	}

	void stored(News.Text text, Client.Answer answer) {
		if (answer.status() == 200 || answer.status() == 201) {
			this.articles.put(answer.text("id"), text);
			this.facts.put(answer.text("id"), answer.json().path("facts").size());
			this.fresh.add(answer.text("id"));
			this.open.remove(text);
		}
		else if (answer.status() != 503) {
			fault("POST of an article was answered " + answer.status() + " " + answer.body());
		}
	}

	/**
	 * An article to be retracted, of those that stand.
	 */
	String toRetract() {
		List<String> standing = new ArrayList<>(List.copyOf(this.articles.keySet()));
		standing.removeAll(Set.copyOf(this.retracted));
		standing.removeAll(Set.copyOf(this.openRetractions));
		if (standing.isEmpty()) {
			return "";
		}
		String id;
		synchronized (this.random) {
			id = standing.get(this.random.nextInt(standing.size()));
		}
		this.openRetractions.add(id);
		return id;
	}

	void retracted(String id, Client.Answer answer) {
		if (answer.status() == 204) {
			this.retracted.add(id);
			this.fresh.add(id);
			this.openRetractions.remove(id);
		}
		else if (answer.status() != 503) {
			fault("DELETE of " + id + " was answered " + answer.status() + " " + answer.body());
		}
	}

	void started(Client.Answer job) {
		if (job.status() == 202) {
			this.jobs.put(job.text("id"), 0L);
		}
	}

	void posted(String body, Client.Answer answer) {
		if (answer.status() == 200) {
			this.posted.add(body);
		}
	}

	int size() {
		return this.articles.size() + this.retracted.size() + this.posted.size() + this.jobs.size();
	}

	/**
	 * Lets the next verification be of all articles, not only of the new ones and some
	 * others.
	 */
	void verifyAll() {
		this.fresh.addAll(List.copyOf(this.articles.keySet()));
	}

	/**
	 * Holds a Kaitan that has just been started against all that was acknowledged.
	 * @return what is wrong; empty if nothing is
	 */
	List<String> verify(Client client) {
		// First as it was found: asking again must not mend anything.
		JsonNode report = answer(client, "/api/consistency").json();
		if (!report.path("consistent").asBoolean()) {
			fault("not consistent: " + report.path("findings"));
		}
		Set<String> articles = new LinkedHashSet<>(List.copyOf(this.fresh));
		this.fresh.clear();
		articles.addAll(some(List.copyOf(this.articles.keySet())));
		articles.forEach((id) -> verifyArticle(client, id));
		for (String instant : some(List.copyOf(this.states.keySet()))) {
			String state = state(client, instant);
			if (!state.equals(this.states.get(instant))) {
				fault("asOf " + instant + " answers " + state + ", before: " + this.states.get(instant));
			}
		}
		Map.copyOf(this.jobs).forEach((id, rows) -> verifyJob(client, id, rows));
		for (String body : some(List.copyOf(this.posted))) {
			Client.Answer again = client.post("/api/facts", Client.JSON.readTree(body));
			if (again.status() != 200 || again.json().path("created").asInt() != 0) {
				fault("facts stored before were answered " + again.body());
			}
		}
		for (News.Text text : List.copyOf(this.open.keySet())) {
			stored(text, client.article(text.text(), text.published()));
		}
		for (String id : List.copyOf(this.openRetractions)) {
			retracted(id, client.delete("/api/articles/" + id));
		}
		return List.copyOf(this.faults);
	}

	private void verifyArticle(Client client, String id) {
		Client.Answer found = answer(client, "/api/articles/" + id);
		boolean unsure = this.openRetractions.contains(id);
		boolean gone = this.retracted.contains(id);
		if (found.status() != 200) {
			fault("article " + id + " is lost: " + found.status());
		}
		else if (!unsure && gone == found.text("retractedAt").isEmpty()) {
			fault("article " + id + " is retracted: " + !found.text("retractedAt").isEmpty() + ", expected " + gone);
		}
		else if (!unsure && !gone && found.json().path("facts").size() != this.facts.getOrDefault(id, -1)) {
			fault("article " + id + " has " + found.json().path("facts").size() + " facts, acknowledged were "
					+ this.facts.get(id));
		}
		News.Text text = this.articles.get(id);
		if (!gone && !unsure && text != null) {
			Client.Answer again = client.article(text.text(), text.published());
			if (again.status() != 200 || !again.text("id").equals(id)) {
				fault("article " + id + " posted again was answered " + again.status() + " " + again.body());
			}
		}
	}

	private void verifyJob(Client client, String id, long rows) {
		Client.Answer job = answer(client, "/api/jobs/" + id);
		if (job.status() != 200 || job.json().path("rows").asLong() < rows || job.text("state").equals("FAILED")) {
			fault("job " + id + " had " + rows + " rows, is " + job.body());
		}
		else {
			this.jobs.put(id, job.json().path("rows").asLong());
		}
	}

	/**
	 * Keeps what is answered for this moment, when nothing is being written.
	 */
	void keepState(Client client, String instant) {
		this.states.put(instant, state(client, instant));
	}

	private static String state(Client client, String instant) {
		StringBuilder state = new StringBuilder();
		for (String entity : List.of("country:PRK", "country:RUS", "country:IDN")) {
			Client.Answer answer = answer(client, "/api/timeline?limit=100&entity=" + entity + "&asOf=" + instant);
			if (answer.status() == 404) {
				continue;
			}
			answer.json()
				.path("items")
				.forEach((item) -> state.append(item.path("id").asString(""))
					.append(' ')
					.append(item.path("claims"))
					.append(';'));
		}
		return state.toString();
	}

	/**
	 * The answer to a question; one that a busy machine could not give in time is asked
	 * for again, for it says nothing of what is stored.
	 */
	private static Client.Answer answer(Client client, String path) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Client.Answer answer = client.get(path);
		while (answer.status() == 503 && System.nanoTime() < end) {
			answer = client.get(path);
		}
		if (answer.status() >= 500) {
			throw new IllegalStateException(path + " was answered " + answer.status() + " " + answer.body());
		}
		return answer;
	}

	/**
	 * Whether every import has ended well, with the rows that its file has.
	 */
	boolean areImportsDone(Client client, long rows) {
		for (String id : List.copyOf(this.jobs.keySet())) {
			Client.Answer job = client.get("/api/jobs/" + id);
			if (job.text("state").equals("RUNNING")) {
				return false;
			}
			JsonNode ended = job.json();
			long sum = ended.path("created").asLong() + ended.path("merged").asLong() + ended.path("rejected").asLong();
			if (!job.text("state").equals("DONE") || ended.path("rows").asLong() != rows || sum != rows) {
				fault("job " + id + " ended as " + job.body());
			}
		}
		return true;
	}

	/**
	 * The latest, and some of those before.
	 */
	private <T> List<T> some(List<T> all) {
		int from = Math.max(0, all.size() - SOME);
		List<T> before = new ArrayList<>(all.subList(0, from));
		Collections.shuffle(before, this.random);
		List<T> some = new ArrayList<>(all.subList(from, all.size()));
		some.addAll(before.subList(0, Math.min(SOME, before.size())));
		return some;
	}

	void fault(String text) {
		this.faults.add(text);
	}

	List<String> faults() {
		return List.copyOf(this.faults);
	}

	@Override
	public String toString() {
		return this.articles.size() + " articles, " + this.retracted.size() + " retracted, " + this.jobs.size()
				+ " imports, " + this.posted.size() + " posts of facts";
	}

}
