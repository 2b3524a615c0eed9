package id.kaitan.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Bodies in every wire format that Kaitan takes, whole and damaged.
 */
final class BodyMaker {

	private static final List<String> ARTICLES = List
		.of("""
				{"text": "Presiden Rusia Vladimir Putin bertemu Kim Jong Un di Beijing, Rabu (3/9/2025).", "language": "id"}""",
				"""
						{"text": "North Korea denied that it had sent troops to Russia.", "title": "Denial", "url": "https://a.example/1",
						 "outlet": "A", "published": "2024-10-22"}""",
				"""
						{"text": "x", "published": null, "language": ""}""");

	private static final String FACT = """
			{"type":"VISIT","actors":[{"id":"person:vladimir-putin"}],"recipients":[{"id":"country:PRK"}],\
			"time":{"start":"2024-06-19","end":"2024-06-19","precision":"DAY"},"quantity":{"value":3,"comparator":"EXACT","unit":"DAYS"},\
			"polarity":"AFFIRMED","modality":"ASSERTED","evidence":[{"outlet":"Example","quote":"Putin arrived."}]}""";

	private static final List<String> FEEDS = List.of("gdelt.export.tsv", "gdelt.mentions.tsv", "ucdp.csv", "icews.tab",
			"acled.csv", "polecat.tsv");

	private static final List<byte[]> SAMPLES = FEEDS.stream().map(Corpus::sample).toList();

	/**
	 * A body for an operation.
	 * @param random decides which
	 * @param operation what it is for
	 * @return the body and what it says that it is
	 */
	Body make(SplittableRandom random, ApiDescription.Operation operation) {
		Body whole = operation.path().startsWith("/api/imports") ? feed(random)
				: operation.path().startsWith("/api/facts") ? facts(random) : article(random);
		return (random.nextInt(3) == 0) ? whole : new Body(Mutation.of(random, whole.bytes()), whole.type());
	}

	private static Body article(SplittableRandom random) {
		if (random.nextInt(200) == 0) {
			return json("[".repeat(random.nextInt(100_000)));
		}
		return json(ARTICLES.get(random.nextInt(ARTICLES.size())));
	}

	private static Body facts(SplittableRandom random) {
		int count = random.nextInt(4);
		if (random.nextBoolean()) {
			return new Body((FACT + "\n").repeat(count).getBytes(StandardCharsets.UTF_8), "application/x-ndjson");
		}
		return json("[" + String.join(",", java.util.Collections.nCopies(count, FACT)) + "]");
	}

	private static Body json(String text) {
		return new Body(text.getBytes(StandardCharsets.UTF_8), "application/json");
	}

	private static Body feed(SplittableRandom random) {
		byte[] rows = SAMPLES.get(random.nextInt(SAMPLES.size()));
		byte[] some = new String(rows, StandardCharsets.UTF_8).lines()
			.limit(1 + random.nextInt(4))
			.reduce("", (a, b) -> a + b + "\n")
			.getBytes(StandardCharsets.UTF_8);
		return switch (random.nextInt(4)) {
			case 0 -> new Body(gzip(Mutation.of(random, some)), "application/octet-stream");
			case 1 -> new Body(zip(Mutation.of(random, some)), "application/octet-stream");
			case 2 -> multipart(some);
			default -> new Body(some, "application/octet-stream");
		};
	}

	private static Body multipart(byte[] rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(("--fuzz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../rows.tsv\"\r\n"
				+ "Content-Type: text/plain\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		out.writeBytes(rows);
		out.writeBytes("\r\n--fuzz--\r\n".getBytes(StandardCharsets.UTF_8));
		return new Body(out.toByteArray(), "multipart/form-data; boundary=fuzz");
	}

	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
			packed.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte[] zip(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream packed = new ZipOutputStream(out)) {
			packed.putNextEntry(new ZipEntry("../../rows"));
			packed.write(bytes);
			packed.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * A body.
	 *
	 * @param bytes its bytes
	 * @param type its media type
	 */
	record Body(byte[] bytes, String type) {

	}

}
