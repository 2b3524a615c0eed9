package id.kaitan.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences why a graph of a newer version is not opened.
 */
class NewerGraphFailureAnalyzer extends AbstractFailureAnalyzer<NewerGraphException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NewerGraphException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Start that version or a newer one, or set kaitan.data-dir (KAITAN_DATA_DIR) to another folder, "
						+ "or restore a backup that this version made.",
				cause);
	}

}
