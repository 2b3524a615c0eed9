package id.kaitan.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Neo4j's discovery: whoever asks for {@code /} as JSON, as Neo4j Browser does at its
 * start, is told where the database speaks Bolt. Anyone else gets the explorer.
 */
@Configuration(proxyBeanMethods = false)
class Discovery {

	private static final Pattern LOOPBACK = Pattern.compile("127\\.0\\.0\\.1|::1|\\[::1]");

	private static final String PRESELECT = "preselectAuthMethod";

	@Bean
	RouterFunction<ServerResponse> neo4jDiscovery(Neo4jConnectionDetails connection) {
		return RouterFunctions.route(RequestPredicates.GET("/").and(Discovery::wantsOnlyJson),
				(request) -> ServerResponse.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.headers((headers) -> headers.setVary(List.of(HttpHeaders.ACCEPT)))
					.body(discovered(connection.getUri())));
	}

	/**
	 * Neo4j Browser connects by itself only if the address says that there is no login.
	 */
	@Bean
	RouterFunction<ServerResponse> neo4jBrowserWithoutLogin(Neo4jConnectionDetails connection) {
		return RouterFunctions.route(
				RequestPredicates.GET("/browser/")
					.and((request) -> request.param(PRESELECT).isEmpty()
							&& AuthTokens.none().equals(connection.getAuthToken())),
				(request) -> ServerResponse
					.temporaryRedirect(URI.create("/browser/?" + PRESELECT + "=NO_AUTH" + others(request)))
					.build());
	}

	private static String others(ServerRequest request) {
		String query = request.uri().getRawQuery();
		return (query != null) ? "&" + query : "";
	}

	/** Whoever accepts what cannot be read is not Neo4j Browser. */
	private static boolean wantsOnlyJson(ServerRequest request) {
		try {
			List<MediaType> accepted = request.headers().accept();
			return accepted.stream().anyMatch(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
					&& accepted.stream().noneMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static Map<String, String> discovered(URI bolt) {
		String address = bolt.getScheme() + "://"
				+ LOOPBACK.matcher(String.valueOf(bolt.getHost())).replaceAll("localhost")
				+ ((bolt.getPort() > 0) ? ":" + bolt.getPort() : "");
		return bolt.getScheme().startsWith("neo4j") ? Map.of("bolt_routing", address) : Map.of("bolt_direct", address);
	}

}
