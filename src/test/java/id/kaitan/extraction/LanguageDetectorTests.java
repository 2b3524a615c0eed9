package id.kaitan.extraction;

import java.util.HashMap;
import java.util.Map;

import id.kaitan.extraction.pack.LanguagePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text is read in its own language or not at all.
 */
class LanguageDetectorTests {

	private final LanguageDetector detector = detector();

	private static LanguageDetector detector() {
		Map<String, LanguagePack> packs = new HashMap<>();
		LanguagePack.available().forEach((code) -> packs.put(code, new LanguagePack(code)));
		return new LanguageDetector(packs);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | Norway condemned Sweden.
					en | Norway strikes Sweden
					en | The minister of Norway said that talks would be held in Oslo on Monday.
					id | Norwegia mengecam Swedia.
					id | Kementerian pertahanan Norwegia menyangkal laporan pesawatnya memasuki wilayah udara Finlandia, lapor media lokal mengutip kementerian itu.
					id | Presiden Norwegia tiba di Stockholm, Senin.
					id | Norwegia serang Swedia
					id | Demonstran membakar gedung parlemen di Nairobi, sementara polisi menembaki massa hingga menewaskan lima orang.
					id | Dia bangkit dari keterpurukan.
					id | Pesawat itu menempuh rute tetap, lapor kantor berita Interfax.
					es | Noruega condenó a Suecia.
					es | El presidente de Suecia viajó a Oslo para reunirse con el primer ministro.
					es | Noruega envió ayuda humanitaria a Ucrania hace dos días.
					""")
	void aShortTextIsToldByItsWords(String language, String text) {
		assertThat(this.detector.detect(text)).isEqualTo(language);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr | La Suède a condamné la Norvège.
			pt | O presidente da Suécia viajou a Oslo para se reunir com o primeiro-ministro.
			ca | El president de Suècia va viatjar a Oslo per reunir-se amb el primer ministre.
			it | Il presidente della Svezia è arrivato a Oslo per incontrare il primo ministro.
			de | Der Minister ist in Oslo, wo er den König getroffen hat.
			nl | De minister was in Oslo en heeft de koning ontmoet over de oorlog.
			sv | Sveriges statsminister har besökt Norge för att tala om försvaret.
			ms | Perdana Menteri berkata kerajaan tidak akan menerima rundingan itu kerana syarikat tersebut.
			ms | Kementerian Luar menerusi kenyataan berkata Malaysia mengecam serangan itu.
			ru | Президент прибыл в Осло.
			no words | 12345
			""")
	void aTextOfAnotherLanguageIsNotRead(String language, String text) {
		assertThat(this.detector.detect(text)).as(language).isNull();
	}

}
