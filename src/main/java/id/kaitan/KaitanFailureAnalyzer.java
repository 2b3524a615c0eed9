package id.kaitan;

import id.kaitan.problem.KaitanException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A command that cannot be done says so in its own sentence.
 */
class KaitanFailureAnalyzer extends AbstractFailureAnalyzer<KaitanException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, KaitanException cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
