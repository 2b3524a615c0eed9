package id.kaitan.backup;

import id.kaitan.consistency.ConsistencyCheck;
import id.kaitan.consistency.ConsistencyReport;
import id.kaitan.graph.GraphStatus;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The option {@code --restore=<folder>}: when this runs, the backup is in place; what it
 * holds is checked and told, and the program ends. And {@code --backup}, which makes a
 * backup and ends the program, for a database that is not running.
 */
@Component
@Order(900)
class BackupCommand implements ApplicationRunner {

	private final Backups backups;

	private final ConsistencyCheck check;

	private final GraphStatus status;

	private final ApplicationContext context;

	BackupCommand(Backups backups, ConsistencyCheck check, GraphStatus status, ApplicationContext context) {
		this.backups = backups;
		this.check = check;
		this.status = status;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption("backup")) {
			this.status.requireReady();
			System.out.println("Backup made: " + this.backups.make().folder());
			end(true);
		}
		else if (arguments.containsOption("restore")) {
			this.status.requireReady();
			ConsistencyReport report = this.check.run(false);
			System.out.printf(
					"Restored %d articles, %d claims and %d events; the graph is %s.%n"
							+ "What was there before is kept beside it in the data folder, as neo4j.before-<time>.%n",
					report.articles(), report.claims(), report.events(),
					report.consistent() ? "consistent" : "NOT consistent, --check says where");
			end(report.consistent());
		}
	}

	private void end(boolean well) {
		int code = SpringApplication.exit(this.context, () -> well ? 0 : 1);
		System.exit(code);
	}

}
