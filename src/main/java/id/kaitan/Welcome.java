package id.kaitan;

import java.util.Locale;

import id.kaitan.access.AccessMode;
import id.kaitan.graph.GraphStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says where to go on, once all is ready.
 */
@Component
class Welcome {

	private static final Logger logger = LoggerFactory.getLogger(Welcome.class);

	private final Environment environment;

	private final Neo4jConnectionDetails connection;

	private final GraphStatus status;

	private final AccessMode access;

	Welcome(Environment environment, Neo4jConnectionDetails connection, GraphStatus status, AccessMode access) {
		this.environment = environment;
		this.connection = connection;
		this.status = status;
		this.access = access;
	}

	@EventListener
	void say(ApplicationReadyEvent event) {
		String base = "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
		String state = this.status.isReady() ? "is ready" : "runs, but waits for its graph";
		String took = (event.getTimeTaken() != null)
				? String.format(Locale.ROOT, " after %.1f s", event.getTimeTaken().toMillis() / 1000.0) : "";
		logger.info("""
				Kaitan {}{}.
				  Explorer       {}/
				  Neo4j Browser  {}/browser/
				  API            {}/swagger-ui.html
				  Database       {}
				  Access         {}
				Stop with Ctrl-C.""", state, took, base, base, base, this.connection.getUri(), access());
	}

	private String access() {
		if (!this.access.isSecured()) {
			return "this machine only, without a login";
		}
		return this.access.issuer() ? "by key, or by token of the issuer" : "by key";
	}

}
