package id.kaitan.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import id.kaitan.graph.GraphStatus;
import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes files of feeds.
 */
@RestController
@Tag(name = "Imports", description = "The world's event feeds, whole files at a time")
class ImportController {

	private final Imports imports;

	private final ImportFiles files;

	private final GraphStatus status;

	ImportController(Imports imports, ImportFiles files, GraphStatus status) {
		this.imports = imports;
		this.files = files;
		this.status = status;
	}

	@PostMapping("/api/imports/{feed}")
	@Operation(summary = "Imports a file of a feed",
			description = "The file is the raw body, or each part of a multipart body is one; plain, gzip or zip. "
					+ "It is kept on disk before the answer; the job goes on after a restart. The same file again adds nothing.",
			requestBody = @RequestBody(required = true,
					content = {
							@Content(mediaType = "application/octet-stream",
									schema = @Schema(type = "string", format = "binary")),
							@Content(mediaType = "multipart/form-data") }))
	@ApiResponse(responseCode = "202", description = "The job; ask for it at the Location",
			content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportJob.class)))
	@ApiResponse(responseCode = "400", description = "No such feed, or no bytes",
			content = @Content(mediaType = "application/problem+json"))
	ResponseEntity<ImportJob> start(
			@Parameter(description = "gdelt, ucdp, icews, acled or polecat",
					example = "gdelt") @PathVariable("feed") String name,
			HttpServletRequest request) throws IOException, ServletException {
		Feed feed = Feed.of(name)
			.orElseThrow(() -> new InvalidInputException(
					InvalidValue.notOneOf("feed", name, Arrays.stream(Feed.values()).map(Feed::id).toList())));
		this.status.requireReady();
		String id = Imports.newId(feed);
		boolean started = false;
		try {
			List<Path> spooled = spool(id, request);
			ImportJob job = this.imports.start(id, feed, spooled, true);
			started = true;
			return ResponseEntity.accepted()
				.location(UriComponentsBuilder.fromPath("/api/jobs/{id}").build(id))
				.body(job);
		}
		finally {
			if (!started) {
				this.files.delete(id);
			}
		}
	}

	private List<Path> spool(String id, HttpServletRequest request) throws IOException, ServletException {
		List<Path> spooled = new ArrayList<>();
		String type = request.getContentType();
		if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
			for (Part part : request.getParts()) {
				if (part.getSize() > 0) {
					try (InputStream in = part.getInputStream()) {
						spooled.add(this.files.spool(id, spooled.size(), part.getSubmittedFileName(), in));
					}
				}
			}
		}
		else {
			Path file = this.files.spool(id, 0, null, new BufferedInputStream(request.getInputStream()));
			if (Files.size(file) > 0) {
				spooled.add(file);
			}
		}
		if (spooled.isEmpty()) {
			throw new InvalidInputException("body", null, "a file of the feed, plain, gzip or zip");
		}
		return spooled;
	}

}
