package id.kaitan.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.kaitan.entity.SeedCatalog;
import id.kaitan.extraction.name.NameModel.Tag;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.text.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names that no list has, in sentences of our own.
 */
class NameTaggerTests {

	private static final LanguagePack PACK = new LanguagePack("id");

	private static final Gazetteer GAZETTEER = new Gazetteer(SeedCatalog.load());

	private static final @Nullable NameTagger TAGGER = NameTagger.of(PACK, GAZETTEER);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Menurut Hendrawan Sutomo, sidang itu ditunda.                   | PER Hendrawan Sutomo
			Kuasa hukum Yuliani Rahmat menolak tuduhan itu.                 | PER Yuliani Rahmat
			Rapat itu dihadiri Ketua Umum Partai Maju Bersama Darmo Kusuma. | ORG Partai Maju Bersama, PER Darmo Kusuma
			Harga beras naik, kata pedagang di pasar.                       | none
			Dasarnya adalah hasil audit.                                    | none
			""")
	void seesWhatIsNamed(String text, String expected) {
		Document document = Document.of(text, Set.of());
		TaggedNames names = new TaggedNames(new Reading(document, PACK), TAGGER);
		List<String> found = new ArrayList<>();
		for (int i = 0; i < document.tokens().size(); i++) {
			int end = names.end(i, document.tokens().size());
			if (end > i) {
				found.add(names.at(i).name().substring(2) + " " + document.textOf(i, end));
			}
		}
		assertThat(found.isEmpty() ? "none" : String.join(", ", found)).isEqualTo(expected);
	}

	@Test
	void anInsideTagNeedsItsOwnBeforeIt() {
		assertThat(Tag.I_PER.mayFollow(Tag.B_PER)).isTrue();
		assertThat(Tag.I_PER.mayFollow(Tag.I_PER)).isTrue();
		assertThat(Tag.I_PER.mayFollow(Tag.B_ORG)).isFalse();
		assertThat(Tag.I_ORG.mayFollow(Tag.O)).isFalse();
		assertThat(Tag.B_LOC.mayFollow(Tag.I_ORG)).isTrue();
	}

	@Test
	void aLanguageWithoutAModelHasNoTagger() {
		assertThat(NameTagger.of(new LanguagePack("en"), GAZETTEER)).isNull();
	}

}
