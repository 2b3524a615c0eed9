package id.kaitan.access;

import java.nio.file.Path;

import id.kaitan.problem.TooLargeException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BodyLimitFilterTests {

	private final BodyLimitFilter filter = new BodyLimitFilter(new AccessProperties(Path.of("keys"), "roles", null,
			null, 1, 1, DataSize.ofBytes(10), DataSize.ofBytes(20), DataSize.ofBytes(30)));

	@Test
	void aBodyThatSaysItIsTooLargeIsNotRead() throws Exception {
		assertThat(post("/api/articles", 11, "application/json").getStatus()).isEqualTo(413);
		assertThat(post("/api/articles", 10, "application/json").getStatus()).isEqualTo(200);
		assertThat(post("/api/facts", 20, "application/json").getStatus()).isEqualTo(200);
		assertThat(post("/api/imports/gdelt", 31, "application/json").getContentAsString())
			.contains("kaitan.access.import-size", "\"limit\":30");
	}

	@Test
	void aBodyThatDoesNotSayIsCutOff() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/articles") {
			@Override
			public long getContentLengthLong() {
				return -1;
			}
		};
		request.setContent(new byte[11]);
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(request, new MockHttpServletResponse(), chain);
		assertThatExceptionOfType(TooLargeException.class)
			.isThrownBy(() -> chain.getRequest().getInputStream().readAllBytes())
			.withMessageContaining("kaitan.access.body-size");
	}

	/** Found by the fuzzer: it was answered as a failure. */
	@Test
	void aTypeThatIsNoneIsRefused() throws Exception {
		MockHttpServletResponse answer = post("/api/imports/gdelt", 1, "*/*");
		assertThat(answer.getStatus()).isEqualTo(415);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
	}

	private MockHttpServletResponse post(String path, int length, String type) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContent(new byte[length]);
		request.setContentType(type);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
