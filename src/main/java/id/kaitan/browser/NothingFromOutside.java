package id.kaitan.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Neo4j Browser with its outgoing connections off. It knows a setting for that,
 * {@code browser.allow_outgoing_connections}, but heeds it with the Enterprise Edition
 * only; here it is off with every database. Its code would also fetch fonts from another
 * host, and does without. What another version of Browser words in another way stays as
 * it is, and is refused by the content security policy.
 */
final class NothingFromOutside implements ResourceTransformer {

	static final List<Change> CHANGES = List.of(
			new Change("app-", "t.shouldAllowOutgoingConnections=e=>t.hasEdition(e)",
					"t.shouldAllowOutgoingConnections=e=>!1&&t.hasEdition(e)"),
			new Change("app-", "t.getAllowOutgoingConnections=e=>t.getAvailableSettings(e).allowOutgoingConnections",
					"t.getAllowOutgoingConnections=e=>!1"),
			// It tells its maker how long its pages took, whatever the setting says.
			new Change("app-", "setupSentry=function(){c.init({dsn:", "setupSentry=function(){c.init({enabled:!1,dsn:"),
			new Change("ui-libs-",
					"@import url(https://fonts.googleapis.com/css2?family=Fira+Code:wght@500&family=Nunito+Sans:wght@300;400;500;600;700&display=swap);",
					""));

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource found = chain.transform(request, resource);
		String name = String.valueOf(found.getFilename());
		List<Change> changes = CHANGES.stream().filter((change) -> name.startsWith(change.file())).toList();
		if (changes.isEmpty()) {
			return found;
		}
		String text = found.getContentAsString(StandardCharsets.UTF_8);
		for (Change change : changes) {
			text = text.replace(change.from(), change.to());
		}
		return new TransformedResource(found, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A change of a file's text.
	 *
	 * @param file what the file's name begins with
	 * @param from what is replaced
	 * @param to what stands there instead
	 */
	record Change(String file, String from, String to) {

	}

}
