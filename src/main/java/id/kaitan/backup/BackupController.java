package id.kaitan.backup;

import java.util.List;

import id.kaitan.graph.GraphStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Backups, for who runs Kaitan.
 */
@RestController
@RequestMapping(path = "/api/backups", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operation")
class BackupController {

	private final Backups backups;

	private final GraphStatus status;

	BackupController(Backups backups, GraphStatus status) {
		this.backups = backups;
		this.status = status;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Back the embedded database up", description = "Into the data folder, while it runs; writers "
			+ "wait for as long as the copy takes. Restored by starting with --restore=<folder>.")
	Backup make() {
		this.status.requireReady();
		return this.backups.make();
	}

	@GetMapping
	@Operation(summary = "The backups in the data folder, the latest first")
	List<Backup> list() {
		return this.backups.list();
	}

}
