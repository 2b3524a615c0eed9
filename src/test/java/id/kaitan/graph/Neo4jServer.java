package id.kaitan.graph;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpServer;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server of its own process, for a container image that is built from local files
 * where no registry can be reached. It says and answers what Testcontainers waits for.
 */
final class Neo4jServer {

	private Neo4jServer() {
	}

	public static void main(String[] args) throws IOException {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of("/data"))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("0.0.0.0", 7687))
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
		HttpServer http = HttpServer.create(new InetSocketAddress("0.0.0.0", 7474), 0);
		http.createContext("/", (exchange) -> {
			byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		http.start();
		System.out.println("Bolt enabled on 0.0.0.0:7687.");
	}

}
