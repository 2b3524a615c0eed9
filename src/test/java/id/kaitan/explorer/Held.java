package id.kaitan.explorer;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * Requests of a page that do not get through until they are released.
 */
final class Held {

	private final Page page;

	private final String url;

	private final List<Route> held = new ArrayList<>();

	/**
	 * Holds requests from now on.
	 * @param page whose requests
	 * @param url a pattern of Playwright's
	 */
	Held(Page page, String url) {
		this.page = page;
		this.url = url;
		page.route(url, this.held::add);
	}

	int count() {
		return this.held.size();
	}

	/** Waits until there is one. */
	void await() {
		await(1);
	}

	/** Waits until there are so many. */
	void await(int count) {
		this.page.waitForCondition(() -> this.held.size() >= count);
	}

	/** Lets all through, also those to come. */
	void release() {
		this.page.unroute(this.url);
		this.held.forEach(Route::resume);
	}

	/** The same, but what was asked for last is answered first. */
	void releaseLastFirst() {
		this.page.unroute(this.url);
		this.held.reversed().forEach((route) -> route.fulfill(new Route.FulfillOptions().setResponse(route.fetch())));
	}

}
