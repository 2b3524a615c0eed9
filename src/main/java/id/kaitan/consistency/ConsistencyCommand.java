package id.kaitan.consistency;

import java.util.List;

import id.kaitan.graph.GraphStatus;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The option {@code --check}, or {@code --check=repair}: checks the graph, says what was
 * found and ends the program, with exit code 1 if the graph is not consistent.
 */
@Component
@Order(1000)
class ConsistencyCommand implements ApplicationRunner {

	private final ConsistencyCheck check;

	private final GraphStatus status;

	private final ApplicationContext context;

	ConsistencyCommand(ConsistencyCheck check, GraphStatus status, ApplicationContext context) {
		this.check = check;
		this.status = status;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<String> values = arguments.getOptionValues("check");
		if (values == null) {
			return;
		}
		if (!List.of("", "repair").containsAll(values)) {
			throw new IllegalArgumentException(
					"--check=" + values.getFirst() + ": accepted are --check and --check=repair");
		}
		this.status.requireReady();
		ConsistencyReport report = this.check.run(values.contains("repair"));
		System.out.println(text(report));
		int code = SpringApplication.exit(this.context, () -> report.consistent() ? 0 : 1);
		System.exit(code);
	}

	/**
	 * A report for the eye.
	 * @param report the report
	 * @return a line each for what there is, for each kind and for each finding
	 */
	static String text(ConsistencyReport report) {
		StringBuilder text = new StringBuilder();
		text.append(report.consistent() ? "The graph is consistent" : "The graph is NOT consistent")
			.append(": %d articles, %d claims, %d events, %d entities, %d pairs counted anew.%n"
				.formatted(report.articles(), report.claims(), report.events(), report.entities(), report.pairs()));
		report.found()
			.forEach((kind, count) -> text
				.append("%s%s: %d%s%n".formatted(kind, kind.isWrong() ? "" : " (worth a look)", count,
						report.repaired().containsKey(kind) ? ", repaired " + report.repaired().get(kind) : "")));
		report.findings()
			.forEach((finding) -> text.append("  %s %s: found %s, expected %s%n".formatted(finding.kind(),
					finding.what(), finding.found(), finding.expected())));
		return text.toString().stripTrailing();
	}

}
