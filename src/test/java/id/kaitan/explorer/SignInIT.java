package id.kaitan.explorer;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.kaitan.access.Role;
import id.kaitan.access.SecuredTest;
import id.kaitan.access.TestAccess;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer where there is a login, in a real Chromium.
 */
@SecuredTest
@InChromium
class SignInIT {

	@ParameterizedTest
	@EnumSource
	void aKeyLeadsToWhatWasWantedAndTheSignOutEndsIt(Visitor.Screen screen, Explorer explorer) {
		Visitor visitor = explorer.visitor(screen);
		visitor.open("/relation/country:PRK/country:RUS");
		visitor.page().waitForURL("**/sign-in?**");
		visitor.sees("Sign in", "answers only to those it knows");
		enter(visitor, "kaitan_no-such-key");
		visitor.sees("This key is not valid");
		assertThat(visitor.complaints()).allMatch((complaint) -> complaint.contains("status of 401"));
		visitor.complaints().clear();
		visitor.assertFine();
		enter(visitor, TestAccess.key(Role.READ));
		visitor.page().waitForURL("**/relation/country:PRK/country:RUS");
		visitor.sees("North Korea", "Russia");
		visitor.assertFine();
		assertThat(visitor.context().cookies()).filteredOn((cookie) -> cookie.name.equals("kaitan"))
			.singleElement()
			.satisfies((Cookie cookie) -> assertThat(cookie.httpOnly).isTrue());
		assertThat(visitor.page().evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
			.asString()
			.doesNotContain("kaitan_");
		visitor.click("Sign out");
		visitor.page().waitForURL("**/sign-in");
		visitor.page().navigate(visitor.address("/"));
		visitor.page().waitForURL("**/sign-in?**");
	}

	@Test
	void theIssuerLeadsToWhatWasWanted(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/relation/country:PRK/country:RUS");
		visitor.sees("Sign in with your organization");
		assertThat(visitor.complaints()).allMatch((complaint) -> complaint.contains("status of 401"));
		visitor.complaints().clear();
		visitor.assertFine();
		page.getByText("Sign in with your organization").click();
		page.getByText("I am Anna").click();
		page.waitForURL("**/relation/country:PRK/country:RUS");
		visitor.sees("North Korea", "Russia");
		assertThat(page.evaluate("async () => (await (await fetch('/api/session')).json())"))
			.isEqualTo(Map.of("login", true, "issuer", true, "redirect", true, "name", "user:Anna", "role", "read"));
		assertThat(visitor.context().cookies()).extracting((cookie) -> cookie.name).doesNotContain("kaitan-sign-in");
		assertThat(visitor.complaints()).allMatch((complaint) -> complaint.startsWith("outside request: http://127."));
	}

	@Test
	void whoIsNotLetInComesBackAndIsToldWhy(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/sign-in");
		page.getByText("Sign in with your organization").click();
		String begun = page.url();
		page.getByText("I am Budi").click();
		visitor.sees("Ask for the role read");
		page.getByText("Sign in with your organization").click();
		page.getByText("Not me").click();
		visitor.sees("Signing in did not succeed");
		// The code of a sign-in that someone else has begun, or that is over.
		page.navigate(begun);
		page.getByText("I am Anna").click();
		visitor.sees("Signing in did not succeed");
		page.navigate(visitor.address("/"));
		page.waitForURL("**/sign-in?**");
	}

	@Test
	void aKeyThatMayReadCannotWriteAndIsToldSo(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.open("/sign-in?to=/add");
		enter(visitor, TestAccess.key(Role.READ));
		visitor.page().waitForURL("**/add");
		write(visitor);
		visitor.sees("Your key does not allow this");
		visitor.page().context().clearCookies();
		visitor.page().navigate(visitor.address("/sign-in?to=/add"));
		visitor.settled();
		enter(visitor, TestAccess.key(Role.INGEST));
		visitor.page().waitForURL("**/add");
		write(visitor);
		visitor.page().waitForURL("**/article/**");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)",
			"data:text/html,x" })
	void theSignInLeadsNowhereElse(String target, Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.open("/sign-in?to=" + java.net.URLEncoder.encode(target, java.nio.charset.StandardCharsets.UTF_8));
		enter(visitor, TestAccess.key(Role.READ));
		visitor.page().waitForURL(visitor.address("/"));
		visitor.sees("How are they connected?");
		assertThat(visitor.complaints()).isEqualTo(List.of());
	}

	private static void enter(Visitor visitor, String key) {
		visitor.settled();
		visitor.page().getByLabel("Key or token").fill(key);
		visitor.page()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
			.click();
	}

	private static void write(Visitor visitor) {
		visitor.settled();
		visitor.page().locator("textarea").fill("Presiden Prabowo bertemu Anwar Ibrahim di Jakarta.");
		visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Store").setExact(true)).click();
	}

}
