package id.kaitan.path;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Connection paths over HTTP.
 */
@RestController
@RequestMapping("/api/paths")
@Tag(name = "Paths", description = "How these two are connected")
class PathController {

	private final PathReader reader;

	PathController(PathReader reader) {
		this.reader = reader;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "The best connection paths between two entities",
			description = "Over pair relationships, offices, memberships and places, in either direction. Many, recent and well corroborated facts make a tie strong; an entity on the way costs the more, the more it is tied to. Paths over the same entities are one path whose hops have alternatives. No path is an empty answer.")
	ResponseEntity<Connections> paths(@ParameterObject PathParameters parameters,
			@Parameter(hidden = true) Locale locale) {
		Connections connections = this.reader.paths(parameters.query(locale));
		return ResponseEntity.ok()
			.header("Kaitan-Network-As-Of", connections.networkAsOf().toString())
			.body(connections);
	}

}
