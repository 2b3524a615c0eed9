package id.kaitan;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Finds a taken HTTP port before the database is started and not after.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TakenPortCheck implements ApplicationListener<ApplicationPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		int port = environment.getProperty("server.port", Integer.class, 8080);
		if (port <= 0) {
			return;
		}
		String host = environment.getProperty("server.address", "0.0.0.0");
		try (ServerSocket probe = new ServerSocket()) {
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(host, port));
		}
		catch (BindException ex) {
			throw new PortInUseException(port, ex);
		}
		catch (IOException ex) {
			// Not this check's to judge: the web server will say what is wrong.
			return;
		}
	}

}
