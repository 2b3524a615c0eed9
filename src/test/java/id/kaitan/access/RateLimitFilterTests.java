package id.kaitan.access;

import jakarta.servlet.ServletException;
import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitFilterTests {

	private final RateLimitFilter filter = new RateLimitFilter(1, 3);

	@AfterEach
	void forget() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void whoAsksTooOftenIsToldWhenToAskAgainAndOthersAreNotHeldUp() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThat(ask("anna", "192.0.2.1").getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = ask("anna", "192.0.2.2");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isIn("1", "2");
		assertThat(refused.getContentType()).isEqualTo("application/problem+json");
		assertThat(refused.getContentAsString()).contains("urn:kaitan:problem:too-many-requests",
				"kaitan.access.requests-per-second");
		assertThat(ask("bert", "192.0.2.1").getStatus()).isEqualTo(200);
	}

	@Test
	void whoDoesNotSayWhoItIsCountsByItsAddress() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThat(ask(null, "192.0.2.1").getStatus()).isEqualTo(200);
		}
		assertThat(ask(null, "192.0.2.1").getStatus()).isEqualTo(429);
		assertThat(ask(null, "192.0.2.2").getStatus()).isEqualTo(200);
	}

	@Test
	void manyCallersDoNotFillTheMemory() throws Exception {
		for (int i = 0; i < 3; i++) {
			ask(null, "192.0.2.1");
		}
		for (int i = 0; i < 10_001; i++) {
			ask("someone-" + i, "192.0.2.3");
		}
		assertThat(ask(null, "192.0.2.1").getStatus()).as("forgotten, for it asked longest ago").isEqualTo(200);
	}

	private MockHttpServletResponse ask(String name, String address) throws ServletException, IOException {
		SecurityContextHolder.clearContext();
		if (name != null) {
			SecurityContextHolder.getContext()
				.setAuthentication(new Caller("key:" + name, Role.READ, null, null).authentication());
		}
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/entities");
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
