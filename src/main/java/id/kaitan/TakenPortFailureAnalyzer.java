package id.kaitan;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Names the setting of a taken HTTP port.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TakenPortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		return new FailureAnalysis(
				"HTTP port " + cause.getPort() + " is taken by another program, perhaps another Kaitan.",
				"Stop that program, or set server.port (SERVER_PORT) to another port, 0 for any that is free.", cause);
	}

}
