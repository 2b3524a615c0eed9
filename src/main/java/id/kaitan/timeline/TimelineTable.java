package id.kaitan.timeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;
import id.kaitan.network.KnownFact;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A timeline as a table.
 */
final class TimelineTable implements Closeable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader("id", "type", "mode", "start", "end", "precision", "actors", "recipients", "place", "country",
				"quantity", "comparator", "unit", "polarity", "modality", "attributedTo", "goldstein", "confidence",
				"claims", "denials", "article", "quote")
		.get();

	private final CSVPrinter printer;

	TimelineTable(Writer writer) throws IOException {
		this.printer = new CSVPrinter(writer, FORMAT);
	}

	void write(List<KnownFact> facts) throws IOException {
		for (KnownFact known : facts) {
			Fact fact = known.fact();
			Evidence evidence = fact.evidence().isEmpty() ? null : fact.evidence().getFirst();
			this.printer.printRecord(fact.id(), fact.type(), fact.mode(),
					(fact.time() != null) ? fact.time().start() : null,
					(fact.time() != null) ? fact.time().end() : null,
					(fact.time() != null) ? fact.time().precision() : null, ids(fact.actors()), ids(fact.recipients()),
					(fact.place() != null) ? fact.place().id() : null,
					(fact.place() != null) ? fact.place().country() : null,
					(fact.quantity() != null) ? fact.quantity().value().toPlainString() : null,
					(fact.quantity() != null) ? fact.quantity().comparator() : null,
					(fact.quantity() != null) ? fact.quantity().unit() : null, fact.polarity(), fact.modality(),
					ids(fact.attributedTo()), fact.goldstein(), fact.confidence(), known.claims(),
					String.join(" ", known.denials()), (evidence != null) ? evidence.articleId() : null,
					(evidence != null) ? unformulated(evidence.quote()) : null);
		}
		this.printer.flush();
	}

	/**
	 * A quote that a spreadsheet does not take for a formula.
	 */
	private static String unformulated(String quote) {
		return (!quote.isEmpty() && "=+-@".indexOf(quote.charAt(0)) >= 0) ? "'" + quote : quote;
	}

	private static String ids(List<Participant> participants) {
		return participants.stream().map((participant) -> participant.id().value()).collect(Collectors.joining(" "));
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
