package id.kaitan.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RawRecordsTests {

	@Test
	void aQuotedFieldMayHaveSeveralLines() throws IOException {
		assertThat(read("a,\"b\nc\",d\ne,f\n", true)).extracting(RawRecords.RawRecord::text)
			.containsExactly("a,\"b\nc\",d", "e,f");
		assertThat(read("a,\"b\nc\",d\ne,f\n", true)).extracting(RawRecords.RawRecord::line).containsExactly(1L, 3L);
	}

	@Test
	void aQuoteThatNeverClosesCostsItsLineOnly() throws IOException {
		List<RawRecords.RawRecord> records = read("a,\"b\nc,d\ne,f", true);
		assertThat(records).extracting(RawRecords.RawRecord::text).containsExactly("a,\"b", "c,d", "e,f");
		assertThat(records).extracting(RawRecords.RawRecord::problem)
			.containsExactly("a quotation mark opens and is never closed", null, null);
	}

	@Test
	void betweenTabsQuotesMeanNothing() throws IOException {
		assertThat(read("\"a\tb\r\n\r\nc\td", false)).extracting(RawRecords.RawRecord::text)
			.containsExactly("\"a\tb", "c\td");
	}

	@Test
	void aLineLongerThanMemoryAllowsIsCutAndRejected() throws IOException {
		List<RawRecords.RawRecord> records = read("x".repeat((1 << 20) + 70_000) + "\nnext\n", false);
		assertThat(records).hasSize(2);
		assertThat(records.get(0).problem()).contains("longer");
		assertThat(records.get(1).text()).isEqualTo("next");
	}

	@Test
	void aByteOrderMarkIsNoText() throws IOException {
		assertThat(read("\ufeffid,name\n", true)).extracting(RawRecords.RawRecord::text).containsExactly("id,name");
	}

	@Property(tries = 500)
	void noLineIsLostOrReadTwice(@ForAll @StringLength(max = 60) @CharRange(from = '"', to = '#') String text,
			@ForAll boolean quoted) throws IOException {
		String mixed = text.replace('#', '\n').replace("\n\n", ",\n");
		StringBuilder back = new StringBuilder();
		read(mixed, quoted).forEach((record) -> back.append(record.text()).append('\n'));
		assertThat(back.toString().replace("\n", "")).isEqualTo(mixed.replace("\n", ""));
	}

	private static List<RawRecords.RawRecord> read(String text, boolean quoted) throws IOException {
		List<RawRecords.RawRecord> all = new ArrayList<>();
		try (RawRecords records = new RawRecords(new StringReader(text), quoted)) {
			for (RawRecords.RawRecord record = records.next(); record != null; record = records.next()) {
				all.add(record);
			}
		}
		return all;
	}

}
