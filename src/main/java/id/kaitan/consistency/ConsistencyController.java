package id.kaitan.consistency;

import id.kaitan.graph.GraphStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether the graph is whole, for who runs it.
 */
@RestController
@RequestMapping(path = "/api/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operation", description = "For who runs Kaitan: the state of the graph, backups")
class ConsistencyController {

	private final ConsistencyCheck check;

	private final GraphStatus status;

	ConsistencyController(ConsistencyCheck check, GraphStatus status) {
		this.check = check;
		this.status = status;
	}

	@GetMapping
	@Operation(summary = "Check the whole graph", description = "Recounts what is derived, and looks for claims "
			+ "without article, event or words, for events that nobody tells, and for offices that overlap. Reads "
			+ "all of the graph; others may write meanwhile.")
	ConsistencyReport check() {
		this.status.requireReady();
		return this.check.run(false);
	}

	@PostMapping("/repair")
	@Operation(summary = "Check, and derive anew what is derived and wrong",
			description = "Pair relationships, counts, copies for the order of time. Nothing that was told is changed.")
	ConsistencyReport repair() {
		this.status.requireReady();
		return this.check.run(true);
	}

}
