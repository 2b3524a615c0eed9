package id.kaitan.transfer;

import java.nio.file.Path;
import java.util.List;

import id.kaitan.graph.GraphStatus;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The option {@code --export=<file>}, which writes an export and ends the program, and
 * the end of {@code --load=<file>}, see {@link GraphLoad}.
 */
@Component
@Order(950)
class TransferCommand implements ApplicationRunner {

	private final GraphExport export;

	private final GraphStatus status;

	private final ApplicationContext context;

	TransferCommand(GraphExport export, GraphStatus status, ApplicationContext context) {
		this.export = export;
		this.status = status;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<String> files = arguments.getOptionValues("export");
		if (files != null && !files.isEmpty()) {
			this.status.requireReady();
			GraphDigest.Summary summary = this.export.write(Path.of(files.getFirst()));
			System.out.printf("Exported %d nodes and %d relationships to %s%nDigest %s%n", summary.nodes(),
					summary.ties(), files.getFirst(), summary.digest());
			end();
		}
		else if (arguments.containsOption("load")) {
			this.status.requireReady();
			System.out.println("Loaded; start without --load to go on.");
			end();
		}
	}

	private void end() {
		int code = SpringApplication.exit(this.context, () -> 0);
		System.exit(code);
	}

}
