package id.kaitan.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;

/**
 * The feeds that can be imported, and the form of their files.
 */
enum Feed {

	/** GDELT 2.0 events, with mentions where given. */
	GDELT(StandardCharsets.UTF_8, FeedFormats.TABS),
	/** UCDP Georeferenced Event Dataset. */
	UCDP(StandardCharsets.UTF_8, FeedFormats.COMMAS),
	/** Integrated Crisis Early Warning System. */
	ICEWS(StandardCharsets.UTF_8, FeedFormats.TABS),
	/** Armed Conflict Location and Event Data. */
	ACLED(StandardCharsets.UTF_8, FeedFormats.COMMAS),
	/** Political Event Classification, Attributes and Types. */
	POLECAT(StandardCharsets.ISO_8859_1, FeedFormats.TABS);

	private final Charset charset;

	private final CSVFormat format;

	Feed(Charset charset, CSVFormat format) {
		this.charset = charset;
		this.format = format;
	}

	/**
	 * The feed of a name as it stands in a path or on the command line.
	 * @param name the name in any case
	 * @return the feed, empty if there is none of that name
	 */
	static Optional<Feed> of(String name) {
		return Arrays.stream(values()).filter((feed) -> feed.name().equalsIgnoreCase(name)).findFirst();
	}

	/**
	 * The name as it stands in a path, an id and the extractor of a claim.
	 * @return lower case
	 */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	Charset charset() {
		return this.charset;
	}

	CSVFormat format() {
		return this.format;
	}

}
