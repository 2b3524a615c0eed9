package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Participant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A language of data alone. The text's language is not told; it was published on
 * Wednesday, 12 March 2025.
 */
class SpanishTests {

	private static final FactExtractor EXTRACTOR = new RuleExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					El presidente francés Emmanuel Macron se reunió con el canciller alemán Friedrich Merz en Berlín el lunes. | MEETING person:emmanuel-macron+person:friedrich-merz > place:berlin-de 2025-03-10 ASSERTED
					El presidente francés Emmanuel Macron viajó a Oslo. | HOLDS_OFFICE person:emmanuel-macron > country:FRA ASSERTED
					El primer ministro de Suecia viajó a Oslo ayer. | VISIT org:SWE-GOV > country:NOR place:oslo-no 2025-03-11 ASSERTED
					Francia y Alemania firmaron un acuerdo en París el 22 de enero de 2019. | TREATY country:FRA+country:DEU > place:paris-fr 2019-01-22 ASSERTED
					México planea firmar un tratado con Brasil. | TREATY country:MEX+country:BRA > PLANNED
					El presidente ruso Vladímir Putin dijo que Ucrania había bombardeado Rusia. | MILITARY_ACTION country:UKR > country:RUS REPORTED
					La Unión Europea impuso sanciones contra Rusia en febrero de 2022. | SANCTION org:european-union > country:RUS 2022-02-01 ASSERTED
					Las tropas rusas atacaron Ucrania la semana pasada. | MILITARY_ACTION org:RUS-MIL > country:UKR 2025-03-03 ASSERTED
					Irán negó que hubiera enviado misiles a Rusia. | DENIAL country:IRN > ASSERTED
					Irán negó que hubiera enviado misiles a Rusia. | TROOP_DEPLOYMENT > country:RUS DENIED
					Corea del Norte desplegó más de 10.000 soldados en Rusia. | TROOP_DEPLOYMENT country:PRK > country:RUS 10000 SOLDIERS ASSERTED
					Noruega envió ayuda humanitaria a Ucrania hace dos días. | AID country:NOR > country:UKR 2025-03-10 ASSERTED
					Noruega fue condenada por Suecia. | ACCUSATION country:SWE > country:NOR ASSERTED
					Suecia podría enviar misiles a Ucrania a finales de 2025. | TROOP_DEPLOYMENT country:SWE > country:UKR 2025-09-01 POSSIBLE
					Según el ministro de Defensa noruego Per Strand, Suecia apoya a Ucrania. | SUPPORT country:SWE > country:UKR REPORTED
					Tras el ataque, treinta y cinco civiles murieron en Kiev. | CASUALTIES > place:kyiv-ua 35 CIVILIANS ASSERTED
					La ministra de Defensa sueca Ana Lind llegó a Madrid el 5 de mayo. Ella criticó a Francia. | ACCUSATION person:ana-lind > country:FRA ASSERTED
					""")
	void simpleSentencesAreCoded(String text, String expected) {
		Extraction found = EXTRACTOR.extract(new ArticleText(text, null, null, null, null, LocalDate.of(2025, 3, 12)));
		assertThat(found.language()).isEqualTo("es");
		assertThat(found.facts()).extracting(SpanishTests::shown).contains(expected);
	}

	@ParameterizedTest
	@CsvSource({ "El ministro noruego Per Strand no viajó a Moscú., VISIT",
			"Rusia intentó atacar Ucrania., MILITARY_ACTION", "Suecia debe apoyar a Ucrania., SUPPORT" })
	void whatDidNotHappenIsNotStated(String text, String type) {
		assertThat(EXTRACTOR.extract(new ArticleText(text, null, null, null, "es", null)).facts())
			.extracting((fact) -> fact.type().name())
			.doesNotContain(type);
	}

	private static String shown(Fact fact) {
		StringBuilder shown = new StringBuilder(fact.type().name());
		shown.append(ids(fact.actors())).append(" >").append(ids(fact.recipients()));
		if (fact.place() != null) {
			shown.append(' ').append(fact.place().id().value());
		}
		FactTime time = fact.time();
		if (time != null) {
			shown.append(' ').append(time.orderedAt());
		}
		if (fact.quantity() != null) {
			shown.append(' ').append(fact.quantity().value()).append(' ').append(fact.quantity().unit());
		}
		return shown.append(' ')
			.append(fact.polarity().name().equals("DENIED") ? "DENIED" : fact.modality().name())
			.toString();
	}

	private static String ids(List<Participant> participants) {
		String ids = String.join("+", participants.stream().map((one) -> one.id().value()).toList());
		return ids.isEmpty() ? "" : " " + ids;
	}

}
