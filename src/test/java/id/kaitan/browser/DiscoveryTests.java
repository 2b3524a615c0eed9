package id.kaitan.browser;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks the address of the database at {@code /}, and who only opens the page.
 */
class DiscoveryTests {

	private static final Neo4jConnectionDetails CONNECTION = new Neo4jConnectionDetails() {

		@Override
		public URI getUri() {
			return URI.create("bolt://localhost:7687");
		}

		@Override
		public AuthToken getAuthToken() {
			return AuthTokens.none();
		}

	};

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json | true
			application/json;charset=utf-8 | true
			text/html,application/json | false
			*/* | false
			application/json;charset=utf-7 | false
			/ | false
			""")
	void onlyWhoWantsJsonAndNoPageAsks(String accept, boolean asks) {
		assertThat(asks(accept)).isEqualTo(asks);
	}

	@Test
	void whoSaysNothingDoesNotAsk() {
		assertThat(asks(null)).isFalse();
	}

	private static boolean asks(@Nullable String accept) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		if (accept != null) {
			request.addHeader(HttpHeaders.ACCEPT, accept);
		}
		return new Discovery().neo4jDiscovery(CONNECTION).route(ServerRequest.create(request, List.of())).isPresent();
	}

}
