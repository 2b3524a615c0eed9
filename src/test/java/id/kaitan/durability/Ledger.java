package id.kaitan.durability;

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
	 * Holds a Kaitan that has just been started against all that was acknowledged.
	 * @return what is wrong; empty if nothing is
	 */
	List<String> verify(Client client) {
		// First as it was found: asking again must not mend anything.
		JsonNode report = client.get("/api/consistency").json();
		if (!report.path("consistent").asBoolean()) {
			fault("not consistent: " + report.path("findings"));
		}
		for (String id : sample(List.copyOf(this.articles.keySet()), 60)) {
			verifyArticle(client, id);
		}
		this.states.forEach((instant, state) -> {
			if (!state.equals(state(client, instant))) {
				fault("asOf " + instant + " answers " + state(client, instant) + ", before: " + state);
			}
		});
		Map.copyOf(this.jobs).forEach((id, rows) -> verifyJob(client, id, rows));
		for (String body : sample(List.copyOf(this.posted), 5)) {
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
		Client.Answer found = client.get("/api/articles/" + id);
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
		Client.Answer job = client.get("/api/jobs/" + id);
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
			Client.Answer answer = client.get("/api/timeline?limit=100&entity=" + entity + "&asOf=" + instant);
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

	private <T> List<T> sample(List<T> all, int size) {
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, this.random);
		// The latest are the ones that a kill may have cost.
		List<T> some = new ArrayList<>(all.subList(Math.max(0, all.size() - size), all.size()));
		some.addAll(shuffled.subList(0, Math.min(size / 2, shuffled.size())));
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
