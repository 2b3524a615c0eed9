package id.kaitan.extraction.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Indonesian expressions of every class, as {@link ShownTimes} shows them.
 */
class IndonesianTimeTests {

	private final ShownTimes times = new ShownTimes("id");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Pasukan itu pergi pada akhir tahun. | akhir tahun = 2025-09-01/2025-12-31 APPROXIMATE
					Pasukan itu pergi sebelum akhir bulan ini. | sebelum akhir bulan ini = /2025-07-31 BEFORE
					Mereka bertemu Senin malam pekan lalu. | Senin malam pekan lalu = 2025-07-21 DAY
					Serangan terjadi Rabu (23/7) dini hari waktu setempat. | Rabu (23/7) dini hari waktu setempat = 2025-07-23 DAY
					Ia tiba Minggu 27 Juli 2025 pukul 05.36 WIB. | Minggu 27 Juli 2025 pukul 05.36 WIB = 2025-07-27 DAY
					Ia datang pada pukul 9 pagi. | none
					Kedua negara bertemu pada akhir pekan lalu. | akhir pekan lalu = 2025-07-26/2025-07-27 RANGE
					Ia berkunjung awal pekan ini. | awal pekan ini = 2025-07-28/2025-07-29 APPROXIMATE
					Pakta itu diteken akhir tahun lalu. | akhir tahun lalu = 2024-09-01/2024-12-31 APPROXIMATE
					Perang pecah pada awal 2022. | awal 2022 = 2022-01-01/2022-05-01 APPROXIMATE
					Perundingan digelar pada pertengahan September 2024. | pertengahan September 2024 = 2024-09-11/2024-09-20 APPROXIMATE
					Ekspor naik dalam tiga bulan terakhir. | tiga bulan terakhir = 2025-04-29/2025-07-29 RANGE
					Dalam 24 jam terakhir, 20 orang tewas. | 24 jam terakhir = 2025-07-28/2025-07-29 RANGE
					Selama 20 tahun terakhir keduanya bermusuhan. | 20 tahun terakhir = 2005-07-29/2025-07-29 RANGE
					Perundingan digelar dua pekan mendatang. | dua pekan mendatang = 2025-07-29/2025-08-12 RANGE
					Utusan akan tiba dalam 10 hari ke depan. | 10 hari ke depan = 2025-07-29/2025-08-08 RANGE
					KTT digelar pada 28 Juli-2 Agustus 2025. | 28 Juli-2 Agustus 2025 = 2025-07-28/2025-08-02 RANGE
					KTT digelar 28 sampai 30 Agustus 2025. | 28 sampai 30 Agustus 2025 = 2025-08-28/2025-08-30 RANGE
					KTT digelar dari 28 Agustus hingga 2 September 2025. | dari 28 Agustus hingga 2 September 2025 = 2025-08-28/2025-09-02 RANGE
					Perjanjian berlaku mulai 1 Januari 2026. | mulai 1 Januari 2026 = 2026-01-01/ RANGE
					Gencatan berlaku hingga akhir 2025. | hingga akhir 2025 = /2025-12-31 RANGE
					Perang berlangsung antara 2014 dan 2016. | antara 2014 dan 2016 = 2014-01-01/2016-12-31 RANGE
					Perang 1955–1975 menewaskan jutaan orang. | 1955–1975 = 1955-01-01/1975-12-31 RANGE
					Ekonomi tumbuh pada kuartal I-2025. | kuartal I-2025 = 2025-01-01/2025-03-31 RANGE
					Ekonomi tumbuh pada kuartal pertama tahun 2025. | kuartal pertama tahun 2025 = 2025-01-01/2025-03-31 RANGE
					Ekonomi tumbuh pada semester kedua 2024. | semester kedua 2024 = 2024-07-01/2024-12-31 RANGE
					Konflik itu bermula pada abad ke-20. | abad ke-20 = 1901-01-01/2000-12-31 RANGE
					Sekitar tahun 1960-an hubungan membeku. | Sekitar tahun 1960-an = 1960-01-01/1969-12-31 APPROXIMATE
					Kemarin malam mereka bertemu. | Kemarin malam = 2025-07-28 DAY
					Tanggal 24 kemarin ia tiba. | Tanggal 24 kemarin = 2025-07-24 DAY
					Ia akan datang tanggal 5 bulan depan. | tanggal 5 bulan depan = 2025-08-05 DAY
					Pada 3 Mei ia tiba. Keesokan harinya ia pergi. | 3 Mei = 2025-05-03 DAY ; Keesokan harinya = 2025-05-04 DAY
					Pada 3 Mei ia tiba. Dua hari kemudian ia pergi. | 3 Mei = 2025-05-03 DAY ; Dua hari kemudian = 2025-05-05 DAY
					Pada 2014 Krimea direbut. Tahun berikutnya perjanjian diteken. | 2014 = 2014-01-01/2014-12-31 YEAR ; Tahun berikutnya = 2015-01-01/2015-12-31 YEAR
					Pada 3 Mei 2025 ia tiba. Sepekan sebelumnya ia pergi. | 3 Mei 2025 = 2025-05-03 DAY ; Sepekan sebelumnya = 2025-04-26 APPROXIMATE
					Ia akan kembali tahun depan. | tahun depan = 2026-01-01/2026-12-31 YEAR
					Ia kembali lusa. | lusa = 2025-07-31 DAY
					Musim dingin 2024 berlalu. | Musim dingin 2024 = 2024-01-01/2024-12-31 APPROXIMATE
					Ia lahir pada 17 Agustus 1945. | 17 Agustus 1945 = 1945-08-17 DAY
					Sejak Februari 2022, perang berkecamuk. | Sejak Februari 2022 = 2022-02-01/ RANGE
					Sebelum 2020 keduanya bersahabat. | Sebelum 2020 = /2019-12-31 BEFORE
					Sejak tiga hari lalu hujan turun. | Sejak tiga hari lalu = 2025-07-26/ RANGE
					Ia menunggu 2-3 hari. | none
					Selama bertahun-tahun mereka berperang. | none
					Pada Jumat pekan depan mereka bertemu. | Jumat pekan depan = 2025-08-08 DAY
					Pada Juni lalu mereka bertemu. | Juni lalu = 2025-06-01/2025-06-30 MONTH
					Pada bulan Juni tahun ini mereka bertemu. | bulan Juni tahun ini = 2025-06-01/2025-06-30 MONTH
					Hampir tiga pekan lalu kapal itu tenggelam. | Hampir tiga pekan lalu = 2025-07-08 APPROXIMATE
					Sekitar 40 menit kemudian ia pergi. | none
					Sebanyak 2000 tentara dikirim. | none
					Per 1 Juli 2025 tarif naik. | 1 Juli 2025 = 2025-07-01 DAY
					""")
	void resolves(String text, String expected) {
		assertThat(this.times.of(text)).isEqualTo(expected);
	}

}
