package id.kaitan;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Prints why the program did not start, and what to do about it: a line each.
 */
class ShortFailureReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		System.err.println("Kaitan cannot start: " + analysis.getDescription());
		if (analysis.getAction() != null) {
			System.err.println(analysis.getAction());
		}
	}

}
