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

	/** Waits until there is one. */
	void await() {
		this.page.waitForCondition(() -> !this.held.isEmpty());
	}

	/** Lets all through, also those to come. */
	void release() {
		this.page.unroute(this.url);
		this.held.forEach(Route::resume);
	}

}
