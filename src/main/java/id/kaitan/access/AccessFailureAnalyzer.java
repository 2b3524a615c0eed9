package id.kaitan.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences why access keeps Kaitan from starting.
 */
class AccessFailureAnalyzer extends AbstractFailureAnalyzer<AccessException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, AccessException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
