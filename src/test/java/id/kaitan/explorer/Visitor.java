package id.kaitan.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person at the explorer: a page of its own, with all that went wrong on it.
 */
final class Visitor implements AutoCloseable {

	/** What is still being asked for, or not drawn yet. */
	private static final String UNFINISHED = "[aria-busy=true], .loading, "
			+ ".chart:not(:has(canvas, p)), .graph:not(:has(canvas, p))";

	private static final String SETTLED = "() => document.querySelector('main h1') && !document.querySelector('%s')"
		.formatted(UNFINISHED) + " && document.getAnimations().every((one) => one.playState !== 'running')";

	private static final double PATIENCE_MILLIS = 60_000;

	private final BrowserContext context;

	private final Page page;

	private final String home;

	private final List<String> complaints = new ArrayList<>();

	private Visitor(BrowserContext context, String home) {
		this.context = context;
		this.home = home;
		this.page = context.newPage();
		this.page.setDefaultTimeout(PATIENCE_MILLIS);
		this.page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.complaints.add("console: " + message.text());
			}
		});
		this.page.onPageError((error) -> this.complaints.add("page: " + error));
		this.page.onDialog((dialog) -> {
			this.complaints.add("dialog: " + dialog.message());
			dialog.dismiss();
		});
		this.page.onRequest((request) -> {
			String url = request.url();
			if (!url.startsWith(home) && !url.startsWith("data:") && !url.startsWith("blob:")) {
				this.complaints.add("outside request: " + url);
			}
		});
	}

	static Visitor at(String home, Browser browser, Screen screen) {
		Browser.NewContextOptions options = new Browser.NewContextOptions()
			.setViewportSize(screen.width(), screen.height())
			.setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
			.setLocale("en-GB");
		return new Visitor(browser.newContext(options), home);
	}

	Page page() {
		return this.page;
	}

	BrowserContext context() {
		return this.context;
	}

	Page open(String path) {
		this.page.navigate(address(path));
		return settled();
	}

	String address(String path) {
		return this.home + path;
	}

	Page click(String link) {
		this.page.locator("a:visible, button:visible, summary:visible")
			.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(link))
			.first()
			.click();
		return settled();
	}

	Page pick(String searched, String name) {
		com.microsoft.playwright.Locator box = this.page.getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX,
				new Page.GetByRoleOptions().setName(searched));
		box.first().fill(name.substring(0, name.length() - 1));
		this.page.locator("[role=option]")
			.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
			.first()
			.waitFor();
		box.first().press("Enter");
		return settled();
	}

	/**
	 * Waits until the view says that it is whole, its pictures are drawn and nothing
	 * moves or fades any more: contrast is judged by what one sees. The page is busy from
	 * the click on, in the same task, so that a view that was left cannot be taken for
	 * the next.
	 */
	Page settled() {
		this.page.waitForFunction(SETTLED);
		return this.page;
	}

	/**
	 * Waits until the server has taken in what was written past it.
	 */
	void until(String path, String answer) {
		this.page.waitForCondition(() -> this.context.request().get(address(path)).text().contains(answer));
	}

	/**
	 * Waits until the view shows all the words: a view that is still being put together
	 * looks settled for a moment.
	 */
	void sees(String... words) {
		for (String word : words) {
			try {
				this.page.waitForCondition(() -> text().contains(word));
			}
			catch (TimeoutError ex) {
				assertThat(text()).contains(words);
			}
		}
		settled();
	}

	String text() {
		return this.page.locator("main").innerText();
	}

	/**
	 * Nothing was complained about, nobody is shut out, and nothing has to be scrolled
	 * sideways.
	 */
	void assertFine() {
		assertThat(this.complaints).as(this.page.url()).isEmpty();
		AxeResults results = new AxeBuilder(this.page).analyze();
		assertThat(results.getViolations()).as(this.page.url())
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
			.isEmpty();
		Number over = (Number) this.page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
		assertThat(over.intValue()).as("wider than the screen: " + this.page.url()).isLessThanOrEqualTo(0);
	}

	List<String> complaints() {
		return this.complaints;
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * What a visitor looks at.
	 */
	enum Screen {

		WIDE(1440, 900, false), PHONE(390, 844, false), DARK(1440, 900, true);

		private final int width;

		private final int height;

		private final boolean dark;

		Screen(int width, int height, boolean dark) {
			this.width = width;
			this.height = height;
			this.dark = dark;
		}

		int width() {
			return this.width;
		}

		int height() {
			return this.height;
		}

		boolean dark() {
			return this.dark;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
