package id.kaitan.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * Hands Neo4j Browser its guide and style. Commands in the guide name this server by the
 * address it was asked at.
 */
@RestController
@Hidden
class BrowserGuide {

	private static final String WRITTEN_FOR = "http://localhost:8080";

	@GetMapping(path = "/browser-guide/kaitan.html", produces = "text/html;charset=UTF-8")
	String guide() throws IOException {
		String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		return read("kaitan.html").replace(WRITTEN_FOR, HtmlUtils.htmlEscape(here));
	}

	@GetMapping(path = "/browser-guide/kaitan.grass", produces = "text/plain;charset=UTF-8")
	String style() throws IOException {
		return read("kaitan.grass");
	}

	private static String read(String file) throws IOException {
		return new ClassPathResource("cypher/browser/" + file).getContentAsString(StandardCharsets.UTF_8);
	}

}
