package id.kaitan.access;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with Kaitan's pages: nothing is loaded from elsewhere, no page is
 * framed elsewhere, and no other site may write.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

	private static final String COMMON = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'; img-src 'self' data: blob:; font-src 'self' data:; ";

	private static final String EXPLORER = COMMON + "script-src 'self'; style-src 'self'; connect-src 'self'";

	/** Swagger UI and Neo4j Browser style their elements by the attribute. */
	private static final String SWAGGER = COMMON
			+ "script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'";

	/** Neo4j Browser's editor compiles its grammar, and its results come by Bolt. */
	private static final String BROWSER = COMMON
			+ "script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; connect-src 'self' ";

	private final Neo4jConnectionDetails connection;

	SecurityHeaders(Neo4jConnectionDetails connection) {
		this.connection = connection;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
		if (writesFromAnotherSite(request)) {
			AccessProblems.write(request, response, HttpStatus.FORBIDDEN, "cross-site",
					"a page of another site may not write to Kaitan");
			return;
		}
		chain.doFilter(request, response);
	}

	private String policy(String path) {
		if (path.startsWith("/browser/")) {
			return BROWSER + boltSources(this.connection.getUri());
		}
		return path.startsWith("/swagger-ui") ? SWAGGER : EXPLORER;
	}

	/**
	 * Neo4j Browser speaks Bolt over WebSocket, and probes the same port by HTTP.
	 */
	private static String boltSources(URI bolt) {
		boolean encrypted = bolt.getScheme().endsWith("s") || bolt.getScheme().endsWith("ssc");
		String port = ":" + ((bolt.getPort() > 0) ? bolt.getPort() : 7687);
		String host = String.valueOf(bolt.getHost());
		String named = host.equals("127.0.0.1") ? "localhost" : host;
		StringBuilder sources = new StringBuilder();
		for (String each : host.equals(named) ? new String[] { host } : new String[] { named, host }) {
			sources.append(encrypted ? "wss://" : "ws://").append(each).append(port).append(' ');
			sources.append(encrypted ? "https://" : "http://").append(each).append(port).append(' ');
		}
		return sources.toString().strip();
	}

	private static boolean writesFromAnotherSite(HttpServletRequest request) {
		boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		String site = request.getHeader("Sec-Fetch-Site");
		return !reads && site != null && !site.equals("same-origin") && !site.equals("none");
	}

}
