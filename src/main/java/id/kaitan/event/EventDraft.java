package id.kaitan.event;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An event while a batch is being written: as it is stored, as it will be, and the claims
 * that the batch adds.
 */
final class EventDraft {

	private final String id;

	private final String key;

	private final @Nullable Told stored;

	private Told told;

	private final List<Claim> claims = new ArrayList<>();

	private EventDraft(String id, String key, @Nullable Told stored, Told told) {
		this.id = id;
		this.key = key;
		this.stored = stored;
		this.told = told;
	}

	static EventDraft stored(String id, String key, Told stored) {
		return new EventDraft(id, key, stored, stored);
	}

	static EventDraft created(String id, String key, Told telling) {
		return new EventDraft(id, key, null, telling);
	}

	void add(Told combined, List<Claim> newClaims) {
		this.told = combined;
		this.claims.addAll(newClaims);
	}

	String id() {
		return this.id;
	}

	String key() {
		return this.key;
	}

	/**
	 * The event as it is in the graph.
	 * @return {@code null} for a new event
	 */
	@Nullable Told stored() {
		return this.stored;
	}

	/**
	 * The event as it will be.
	 * @return with all its tellings
	 */
	Told told() {
		return this.told;
	}

	Fact fact() {
		return this.told.fact();
	}

	List<Claim> claims() {
		return this.claims;
	}

	boolean isNew() {
		return this.stored == null;
	}

	boolean isStanding() {
		return this.told.fact().type().isStanding();
	}

}
