package id.kaitan.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is taken out of the explorer, opened as others open it and held against what is
 * shown.
 */
@IntegrationTest
@InChromium
class ExplorerExportIT {

	@Test
	void aConnectionIsTakenOutAsItIsShown(Explorer explorer) throws Exception {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/connection?from=person:kim-jong-un&to=country:UKR");
		List<String> names = page.locator(".hop-line a").allInnerTexts().stream().distinct().sorted().toList();
		int paths = page.locator(".path").count();

		Document graphml = xml(export(page, "GraphML"));
		List<Element> nodes = elements(graphml, "node");
		assertThat(nodes.stream().map((node) -> elements(node, "data").getFirst().getTextContent()).sorted().toList())
			.isEqualTo(names);
		assertThat(ends(graphml)).isSubsetOf(nodes.stream().map((node) -> node.getAttribute("id")).toList());
		assertThat(graphml.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");

		Document gexf = xml(export(page, "GEXF"));
		assertThat(elements(gexf, "node").stream().map((node) -> node.getAttribute("label")).sorted().toList())
			.isEqualTo(names);
		assertThat(ends(gexf)).isEqualTo(ends(graphml));

		assertThat(JsonParser.parseString(Files.readString(export(page, "JSON")))
			.getAsJsonObject()
			.getAsJsonArray("items")).hasSize(paths);
		assertThat(Files.readAllLines(export(page, "CSV table"))).first().asString().startsWith("id,type,mode,actors");
		assertThat(Files.readAllBytes(export(page, "Picture (PNG)"))).startsWith((byte) 0x89, (byte) 'P', (byte) 'N',
				(byte) 'G');
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void whatIsPlannedOrDeniedSaysSoInAGraphTakenOut(Explorer explorer) throws Exception {
		Page page = explorer.visitor().open("/");
		for (String format : List.of("graphml", "gexf")) {
			String text = String.valueOf(page.evaluate(
					"""
							async (format) => (await import("/js/ui/export.js"))[format]({ facts: [
								{ type: "VISIT", modality: "PLANNED", actors: [{ id: "a", name: "A" }], recipients: [{ id: "b", name: "B" }] },
								{ type: "AID", polarity: "DENIED", actors: [{ id: "a", name: "A" }], recipients: [{ name: "no id" }] },
								{ type: "MEETING", modality: "ASSERTED", actors: [{ id: "a", name: "A" }, { id: "b", name: "B" }] }] })""",
					format));
			Path file = Files.createTempFile("export", "." + format);
			Files.writeString(file, text);
			List<Element> edges = elements(xml(file), "edge");
			Files.delete(file);
			assertThat(edges.stream().map(ExplorerExportIT::standing).toList()).as(format)
				.isEqualTo(List.of("planned", "denied", "settled"));
			assertThat(edges.get(1).getAttribute("target")).as(format).isEqualTo("no id");
		}
	}

	private static String standing(Element edge) {
		return Stream.concat(elements(edge, "data").stream(), elements(edge, "attvalue").stream())
			.filter((one) -> (one.getAttribute("key") + one.getAttribute("for")).equals("standing"))
			.map((one) -> one.getTextContent() + one.getAttribute("value"))
			.findFirst()
			.orElse("");
	}

	private static Path export(Page page, String kind) {
		page.locator("summary").filter(new Locator.FilterOptions().setHasText("Export")).click();
		return page
			.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(kind)).click())
			.path();
	}

	private static Document xml(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(file.toFile());
	}

	private static List<String> ends(Document graph) {
		return elements(graph, "edge").stream()
			.flatMap((edge) -> Stream.of(edge.getAttribute("source"), edge.getAttribute("target")))
			.toList();
	}

	private static List<Element> elements(Node within, String name) {
		NodeList found = (within instanceof Document document) ? document.getElementsByTagNameNS("*", name)
				: ((Element) within).getElementsByTagNameNS("*", name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

}
