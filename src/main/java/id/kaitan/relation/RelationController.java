package id.kaitan.relation;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Relations and neighbours over HTTP.
 */
@RestController
@Tag(name = "Relations", description = "All that ties two entities, and who an entity is tied to")
class RelationController {

	private final RelationReader relations;

	private final NeighbourReader neighbours;

	RelationController(RelationReader relations, NeighbourReader neighbours) {
		this.relations = relations;
		this.neighbours = neighbours;
	}

	@GetMapping(path = "/api/relations/{a}/{b}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "All that ties two entities",
			description = "Standing relations, counts by type, the monthly cooperation-conflict series with its turning points, first and last event, and what one side states and the other denies.")
	ResponseEntity<Relations> relations(@Parameter(example = "country:PRK") @PathVariable String a,
			@Parameter(example = "country:RUS") @PathVariable String b, @ParameterObject TieParameters parameters,
			@Parameter(hidden = true) Locale locale) {
		Relations relations = this.relations.relations(parameters.relation(a, b, locale));
		return ResponseEntity.ok().header("Kaitan-Network-As-Of", relations.networkAsOf().toString()).body(relations);
	}

	@GetMapping(path = "/api/entities/{id}/neighbours", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Who an entity is tied to, how, how often, first and last",
			description = "The strongest tie first. Counts are of pair relationships: events in which one acts upon the other or both take part alike, and standing relations.")
	ResponseEntity<Neighbours> neighbours(@Parameter(example = "country:PRK") @PathVariable String id,
			@ParameterObject TieParameters parameters, @ParameterObject NeighbourPage page,
			@Parameter(hidden = true) Locale locale) {
		Neighbours neighbours = this.neighbours.neighbours(parameters.neighbours(id, page, locale));
		return ResponseEntity.ok().header("Kaitan-Network-As-Of", neighbours.networkAsOf().toString()).body(neighbours);
	}

}
