/** Bahasa Indonesia: teks antarmuka dan kata-kata kosakata. */
export default {
	"app.skip": "Langsung ke isi",
	"app.tagline": "Siapa terkait dengan siapa, kata siapa, sejak kapan, dan dengan kata-kata apa",
	"nav.home": "Beranda", "nav.connection": "Kaitan", "nav.map": "Peta", "nav.add": "Tambah", "nav.main": "Utama",
	"foot.api": "API", "foot.browser": "Neo4j Browser",
	"tool.language": "Bahasa", "theme.auto": "Tema: sistem", "theme.light": "Tema: terang", "theme.dark": "Tema: gelap",
	"asof.button": "Per", "asof.now": "kini", "asof.label": "Tampilkan yang sudah tercatat pada", "asof.set": "Tampilkan", "asof.clear": "Kembali ke kini",
	"asof.banner": "Graf sebagaimana diketahui pada {instant}", "asof.help": "Fakta yang baru diketahui sesudahnya tidak ikut, dan fakta yang sejak itu ditarik tampil kembali.",

	"view.entity": "Entitas", "view.event": "Peristiwa", "view.article": "Artikel",
	"state.loading": "Memuat…", "state.retry": "Coba lagi", "state.home": "Ke beranda",
	"error.offline.title": "Peladen tidak menjawab", "error.offline.help": "Mungkin dihentikan atau jaringan putus. Yang terlihat tetap ada; coba lagi bila sudah pulih.",
	"error.timeout.title": "Tidak ada jawaban dalam satu menit", "error.timeout.help": "Pertanyaannya mungkin terlalu luas: persempit kurun waktu atau jenisnya.",
	"error.404.title": "Tidak ada dalam graf", "error.404.help": "Alamatnya mungkin lama atau salah ketik. Cari namanya saja.",
	"error.400.title": "Peladen tidak dapat membaca pertanyaan ini", "error.400.help": "Ubah nilai yang disebutnya.",
	"error.413.title": "Terlalu besar", "error.413.help": "Bagi menjadi beberapa, atau naikkan batas pada pengaturan peladen.",
	"error.expensive.title": "Dihentikan: terlalu mahal", "error.expensive.help": "Persempit: lebih sedikit langkah, kurun lebih pendek, lebih sedikit jenis.",
	"error.other.title": "Ada yang salah di peladen", "error.other.help": "Log-nya menjelaskan lebih banyak. Mencoba lagi tidak merusak apa pun.",
	"error.page.title": "Halaman ini tidak ada", "error.page.help": "Alamatnya mungkin salah ketik.",
	"error.chart": "Gambar tidak dapat dimuat; daftarnya memuat hal yang sama.",

	"search.label": "Cari orang, negara, organisasi, atau tempat", "search.placeholder": "Kim Jong Un, Ukraina, NATO…",
	"search.none": "Tidak ada nama seperti itu. Ejaan boleh berbeda satu dua huruf; bahasa apa pun boleh.",
	"search.results": "{n} ditemukan", "search.short": "Cari",
	"entity.COUNTRY": "Negara", "entity.PERSON": "Orang", "entity.ORGANIZATION": "Organisasi", "entity.PLACE": "Tempat",

	"home.title": "Apa kaitan mereka?", "home.lead": "Cari siapa saja dalam graf, atau mulai dari kisah yang mengawalinya.",
	"home.story.kicker": "Mulai di sini", "home.story.title": "Apa kaitan Kim Jong Un dan Ukraina?",
	"home.story.text": "Satu artikel berita, dibaca kalimat demi kalimat: pertemuan di Beijing, pasukan di Kursk, kerugian yang dibantah. Lihat kaitannya, kata siapa, dan sejak kapan.",
	"home.story.go": "Tampilkan kaitannya", "home.story.relation": "Korea Utara dan Rusia", "home.story.article": "Baca artikelnya",
	"home.latest": "Peristiwa terbaru", "home.liveliest": "Pasangan teramai", "home.liveliest.help": "Paling sering muncul bersama di antara {n} peristiwa terbaru",
	"home.size": "Dalam graf", "size.entities": "entitas", "size.events": "peristiwa", "size.claims": "klaim", "size.articles": "artikel",
	"home.empty": "Belum ada yang tercatat. Tambahkan artikel atau berkas umpan.",

	"entity.connect": "Kaitkan dengan…", "entity.names": "Nama", "entity.name": "Nama", "entity.aliases": "Disebut juga", "entity.offices": "Jabatan", "entity.memberships": "Anggota dari", "entity.members": "Anggota", "entity.holders": "Pemegang jabatan", "entity.partOf": "Bagian dari",
	"entity.timeline": "Garis waktu", "entity.neighbours": "Terkait dengan", "entity.on.map": "Di peta", "entity.noEvents": "Tidak ada peristiwa yang cocok. Perluas kurun waktu atau hapus penyaring.",
	"entity.noNeighbours": "Tidak ada ikatan tercatat.", "entity.noOffices": "Tidak ada yang tercatat.", "entity.more": "Tampilkan lagi", "entity.whole": "{shown} dari {total} ditampilkan",
	"entity.expand": "Perluas", "entity.open": "Buka", "entity.relation": "Hubungan", "entity.graphHelp": "Pilih nama pada gambar atau daftar untuk melihat ikatannya lebih jauh.",
	"entity.first": "Pertama", "entity.last": "Terakhir", "entity.count": "Fakta", "entity.by": "Cara",
	"time.period": "Kurun", "entity.holder": "Pemegang", "entity.office": "Jabatan", "entity.of": "Dari",
	"entity.graphTooMuch": "Gambar penuh pada {n} nama. Mulai lagi, atau buka salah satunya.", "entity.graphReset": "Mulai lagi",

	"filter.title": "Penyaring", "filter.types": "Jenis", "filter.types.all": "semua jenis", "filter.types.some": "{n} jenis", "filter.partner": "Bersama", "filter.from": "Dari", "filter.to": "Sampai",
	"filter.polarity": "Dikatakan", "filter.polarity.any": "benar atau dibantah", "filter.polarity.AFFIRMED": "benar", "filter.polarity.DENIED": "dibantah",
	"filter.confidence": "Keyakinan paling sedikit", "filter.parts": "Termasuk", "filter.parts.default": "bagian-bagiannya", "filter.parts.self": "dirinya saja", "filter.parts.officeholders": "pemegang jabatan",
	"filter.order": "Urutan", "filter.order.asc": "terlama dahulu", "filter.order.desc": "terbaru dahulu", "filter.apply": "Terapkan", "filter.clear": "Hapus penyaring",
	"interval.day": "hari", "interval.month": "bulan", "interval.year": "tahun",

	"chart.density": "Peristiwa per {interval}: kerja sama di atas garis, konflik di bawah", "chart.single": "Peristiwa satu per satu", "chart.coop": "Kerja sama", "chart.conf": "Konflik", "chart.neut": "Bukan keduanya",
	"chart.zoom": "Geser pegangan untuk memperbesar.", "chart.zoomed": "{n} peristiwa, {span}.", "chart.whole": "Seluruh kurun", "chart.many": "{n} peristiwa dalam kurun ini: kepadatannya yang tampil. Perbesar untuk melihat satu per satu.", "chart.tooMany": "{n} peristiwa terbaru digambar.",
	"chart.score": "Nilai rata-rata", "chart.curve": "Dari konflik (−10) ke kerja sama (+10), rata-rata per {interval}",

	"connection.title": "Kaitan", "connection.lead": "Dua nama; jalur terbaik di antaranya, dengan kata-kata yang mendasari setiap langkah.", "connection.from": "Dari", "connection.to": "Ke", "connection.find": "Cari jalur", "connection.swap": "Tukar",
	"connection.maxHops": "Langkah paling banyak", "connection.limit": "Jalur", "connection.after": "Tidak sebelum", "connection.before": "Tidak sesudah", "connection.chronological": "Hanya menurut urutan waktu",
	"connection.chronological.help": "Setiap langkah tidak lebih awal daripada langkah sebelumnya",
	"connection.none": "Tidak ada jalur dengan batas ini.", "connection.none.order": "Yang tak bertanggal tidak dapat diurutkan. Matikan urutan waktu, atau izinkan lebih banyak langkah atau kurun lebih panjang.", "connection.none.help": "Izinkan lebih banyak langkah, kurun lebih panjang atau lebih banyak jenis, atau matikan urutan waktu.",
	"connection.pick": "Pilih dua nama untuk melihat kaitannya.", "connection.path": "Jalur {n}", "connection.best": "Mengapa ini yang pertama", "connection.why": "Mengapa",
	"connection.times": "{n}×", "connection.picture": "Gambar jalur", "connection.hops": "{n} langkah", "connection.direct": "Semua di antara keduanya", "connection.same": "Pilih dua nama yang berbeda.",

	"relation.title": "{a} dan {b}", "relation.standing": "Hubungan tetap", "relation.types": "Peristiwa menurut jenis", "relation.curve": "Kerja sama dan konflik dari waktu ke waktu", "relation.contested": "Klaim yang diperselisihkan",
	"relation.contested.none": "Tidak ada yang dikatakan satu pihak dan dibantah pihak lain.", "relation.says": "Mengatakan", "relation.denies": "Membantah", "relation.nobody": "Tidak ada klaim dari pihak ini.", "relation.none": "Tidak ada yang mengikat keduanya secara langsung.",
	"relation.events": "Peristiwa", "relation.paths": "Jalur di antaranya", "relation.standing.none": "Tidak ada yang tercatat.", "relation.kind": "Jenis", "relation.count": "Jumlah", "relation.by": "oleh {who}", "relation.total": "{n} peristiwa", "relation.period": "{span}",

	"event.claims": "Klaim", "event.noDenial": "Tidak tercatat ada yang membantah.", "event.actors": "Pelaku", "event.recipients": "Sasaran", "event.place": "Tempat", "event.time": "Waktu", "event.quantity": "Jumlah", "event.about": "Tentang", "event.score": "Nilai",
	"event.speaker": "Menurut {who}", "event.noArticle": "dari umpan data", "event.inArticle": "Baca dalam artikel", "event.recorded": "tercatat {instant}", "event.extractor": "ditemukan oleh {name}", "event.confidence": "keyakinan {n}", "event.words": "sebagai “{mention}”", "event.withdrawn": "ditarik", "event.closed": "ditarik {instant}",

	"article.facts": "Fakta dalam artikel ini", "article.nofacts": "Tidak ada fakta ditemukan dalam teks ini.", "article.text": "Teks", "article.source": "Asli", "article.published": "terbit {date}", "article.undated": "tanpa tanggal terbit", "article.hover": "Tunjuk sebuah fakta untuk melihat kata-katanya, atau kata bertanda untuk melihat faktanya.", "article.retracted": "Artikel ini ditarik pada {instant}; klaim-klaimnya ditutup.",

	"add.title": "Tambah", "add.article": "Artikel", "add.feed": "Berkas umpan", "add.text": "Teks artikel", "add.text.help": "Tempel teks sebagaimana terbit. Bahasanya dikenali sendiri.", "add.titleField": "Judul", "add.outlet": "Media", "add.url": "Alamat (URL)", "add.published": "Terbit pada", "add.language": "Bahasa", "add.language.auto": "kenali", "add.preview": "Tampilkan faktanya", "add.store": "Simpan", "add.previewing": "Membaca teks…", "add.preview.note": "Belum ada yang disimpan. Fakta yang ditemukan:", "add.empty": "Tempel teksnya dahulu.",
	"add.stored": "Tersimpan dengan {n} fakta.", "add.known": "Artikel ini sudah ada; tidak ada yang baru disimpan.", "add.open": "Buka artikel", "add.unread": "Teks ini tidak dikenali sebagai bahasa Inggris, Indonesia atau Spanyol, jadi tidak dibaca. Bila salah satunya, pilih di Bahasa.", "add.changed": "Teks berubah sejak pratinjau ini.",
	"add.feed.pick": "Format", "add.feed.drop": "Jatuhkan berkas di sini, atau pilih", "add.feed.help": "Polos, gzip, atau zip. Baris yang sudah ada digabung, baris buruk didaftar tanpa merugikan yang lain.", "add.feed.sending": "Mengirim: {percent} %", "add.feed.reject": "Baris yang ditolak", "add.feed.line": "Baris", "add.feed.error": "Alasan", "add.feed.more": "{n} yang pertama ditampilkan; semuanya:", "add.feed.all": "penolakan sebagai JSON",
	"job.RUNNING": "berjalan", "job.DONE": "selesai", "job.FAILED": "gagal", "job.SENDING": "mengirim", "job.rows": "baris", "job.created": "dibuat", "job.merged": "digabung", "job.rejected": "ditolak", "job.speed": "baris/dtk", "job.lost": "Peladen tidak menjawab. Dicoba lagi setiap beberapa detik; impor berlanjut dari tempat berhentinya.",

	"map.title": "Peta", "map.lead": "Di mana terjadinya", "map.of": "Peristiwa", "map.everyone": "semua (peristiwa terbaru)", "map.places": "Tempat", "map.unplaced": "{n} peristiwa tidak menyebut tempat yang dapat digambar.", "map.none": "Tidak ada peristiwa yang bertempat di sini.", "map.count": "{n} peristiwa di {place}", "map.first": "{n} peristiwa pertama ada di peta. Persempit kurun untuk sisanya.", "map.outline": "Garis dunia: Natural Earth, domain publik; tidak memihak dalam sengketa wilayah.", "map.show": "Tampilkan",

	"export.button": "Ekspor", "export.csv": "Tabel CSV", "export.json": "JSON", "export.graphml": "GraphML", "export.gexf": "GEXF", "export.png": "Gambar (PNG)", "export.done": "{name} disimpan",

	"fact.coded": "dikodekan {feed} sebagai {code}", "type.there": "{type} di sana", "type.LOCATED_AT": "Terjadi di sana", "verb.LOCATED_AT": "berada di", "map.in": "Perbesar", "map.out": "Perkecil", "fact.contested": "diperselisihkan", "fact.contested.help": "Ada yang membantahnya", "connection.memberships": "Hitung juga keanggotaan", "connection.memberships.help": "Berada dalam organisasi yang sama mengikat separuh dunia", "connection.widened": "Tidak ada hal lain yang mengaitkan keduanya, maka keanggotaan dan tempat dihitung di sini.", "relation.turns": "Titik balik", "relation.turn": "{month}: dari {before} ke {after}", "relation.together": "dalam {n} lainnya keduanya terlibat tanpa saling bertindak", "entity.undated": "{n} peristiwa tidak bertanggal; semuanya ada dalam daftar.",
	"why.first": "Dibandingkan yang kedua, unggul karena {reasons}.", "why.close": "Hampir tidak lebih baik daripada yang kedua.", "why.only": "Ini satu-satunya.", "why.and": "dan", "why.total": "beban {n}", "why.help": "Makin kecil makin baik: setiap langkah, bukti yang tipis atau lama, dan nama yang terkait dengan segalanya memberatkan jalur.",
	"why.facts": "sedikit fakta", "why.age": "sudah lama atau tanpa tanggal", "why.sources": "sedikit sumber", "why.busy": "{name} terkait dengan {n}", "why.gain.steps": "langkah lebih sedikit", "why.gain.facts": "fakta lebih banyak", "why.gain.age": "fakta lebih baru", "why.gain.sources": "sumber lebih banyak", "why.gain.busy": "nama di tengah yang lebih sedikit ikatannya",
	"connection.also": "juga",
	"fact.someone": "seseorang", "fact.claims": "{n} klaim", "fact.says": "menurut {who}", "fact.more": "dan {n} lagi", "fact.at": "di {place}",
	"standing.settled": "dinyatakan", "standing.reported": "dilaporkan", "standing.planned": "direncanakan", "standing.conditional": "bersyarat", "standing.possible": "mungkin", "standing.denied": "dibantah",
	"standing.help.settled": "Media menyatakannya sebagai fakta", "standing.help.reported": "Kata pihak lain", "standing.help.planned": "Diumumkan atau diniatkan, belum dilakukan", "standing.help.conditional": "Hanya terjadi bila hal lain terjadi", "standing.help.possible": "Dugaan atau spekulasi", "standing.help.denied": "Ada yang mengatakan tidak demikian",
	"graph.legend": "Arti bentuk dan garis", "graph.unsettled": "direncanakan, bersyarat atau mungkin",
	"standing.legend": "Seberapa pasti",

	"time.unknown": "tak bertanggal", "time.since": "sejak {date}", "time.told": "diberitakan {date}", "time.until": "hingga {date}", "time.about": "sekitar {date}", "time.before": "sebelum {date}",
	"comparator.EXACT": "{n}", "comparator.MORE_THAN": "lebih dari {n}", "comparator.LESS_THAN": "kurang dari {n}", "comparator.ABOUT": "sekitar {n}", "comparator.AT_LEAST": "sedikitnya {n}", "comparator.AT_MOST": "paling banyak {n}",

	"type.MEETING": "Pertemuan", "type.VISIT": "Kunjungan", "type.TREATY": "Perjanjian", "type.STATEMENT": "Pernyataan", "type.SUPPORT": "Dukungan", "type.COOPERATION": "Kerja sama", "type.AID": "Bantuan", "type.CONCESSION": "Konsesi", "type.WITHDRAWAL": "Penarikan", "type.REQUEST": "Permintaan", "type.REJECTION": "Penolakan", "type.ACCUSATION": "Tuduhan", "type.DENIAL": "Bantahan", "type.THREAT": "Ancaman", "type.PROTEST": "Protes", "type.SANCTION": "Sanksi", "type.TROOP_DEPLOYMENT": "Pengerahan pasukan", "type.MILITARY_ACTION": "Aksi militer", "type.COERCION": "Paksaan", "type.CASUALTIES": "Korban", "type.COMMEMORATION": "Peringatan",
	"type.HOLDS_OFFICE": "Memegang jabatan", "type.MEMBER_OF": "Anggota", "type.ALLY_OF": "Sekutu", "type.IN_CONFLICT_WITH": "Berkonflik", "type.PART_OF": "Bagian dari", "type.LOCATED_IN": "Terletak di",
	"verb.MEETING": "bertemu", "verb.VISIT": "mengunjungi", "verb.TREATY": "membuat perjanjian", "verb.STATEMENT": "membuat pernyataan tentang", "verb.SUPPORT": "mendukung", "verb.COOPERATION": "bekerja sama", "verb.AID": "membantu", "verb.CONCESSION": "memberi konsesi kepada", "verb.WITHDRAWAL": "mundur dari", "verb.REQUEST": "meminta kepada", "verb.REJECTION": "menolak", "verb.ACCUSATION": "menuduh", "verb.DENIAL": "membantah kepada", "verb.THREAT": "mengancam", "verb.PROTEST": "memprotes", "verb.SANCTION": "memberi sanksi kepada", "verb.TROOP_DEPLOYMENT": "mengerahkan pasukan ke", "verb.MILITARY_ACTION": "menyerang", "verb.COERCION": "memaksa", "verb.CASUALTIES": "menimbulkan korban di pihak", "verb.COMMEMORATION": "memperingati bersama",
	"verb.HOLDS_OFFICE": "memegang jabatan di", "verb.MEMBER_OF": "anggota", "verb.ALLY_OF": "bersekutu", "verb.IN_CONFLICT_WITH": "berkonflik", "verb.PART_OF": "bagian dari", "verb.LOCATED_IN": "terletak di",
	"passive.CASUALTIES": "menderita korban", "passive.COERCION": "dipaksa", "passive.SANCTION": "dikenai sanksi", "passive.MILITARY_ACTION": "diserang", "passive.ACCUSATION": "dituduh", "passive.THREAT": "diancam", "passive.AID": "menerima bantuan", "passive.SUPPORT": "didukung",
	"alone.VISIT": "melawat", "alone.STATEMENT": "membuat pernyataan", "alone.SUPPORT": "menyatakan dukungan", "alone.AID": "memberi bantuan", "alone.CONCESSION": "memberi konsesi", "alone.WITHDRAWAL": "mundur", "alone.REQUEST": "mengajukan permintaan", "alone.REJECTION": "menolak", "alone.ACCUSATION": "melontarkan tuduhan", "alone.DENIAL": "membantahnya", "alone.THREAT": "melontarkan ancaman", "alone.PROTEST": "berunjuk rasa", "alone.SANCTION": "menjatuhkan sanksi", "alone.TROOP_DEPLOYMENT": "mengerahkan pasukan", "alone.MILITARY_ACTION": "melancarkan aksi militer", "alone.COERCION": "menggunakan paksaan", "alone.CASUALTIES": "korban", "alone.COMMEMORATION": "mengadakan peringatan",
	"mode.bilateral": "bilateral", "mode.multilateral": "multilateral", "mode.phone": "lewat telepon", "mode.signed": "ditandatangani", "mode.ratified": "diratifikasi", "mode.terminated": "diakhiri", "mode.military": "militer", "mode.economic": "ekonomi", "mode.judicial": "hukum", "mode.humanitarian": "kemanusiaan", "mode.asylum": "suaka", "mode.troops": "pasukan", "mode.ceasefire": "gencatan senjata", "mode.release": "pembebasan", "mode.resign": "pengunduran diri", "mode.aerial": "dari udara", "mode.ground": "di darat", "mode.naval": "di laut", "mode.missile": "dengan rudal", "mode.killed": "tewas", "mode.wounded": "luka-luka", "mode.missing": "hilang", "mode.captured": "ditangkap",
	"unit.SOLDIERS": "tentara", "unit.TROOPS": "pasukan", "unit.KILLED": "tewas", "unit.WOUNDED": "luka-luka", "unit.MISSING": "hilang", "unit.CAPTURED": "ditangkap", "unit.PEOPLE": "orang", "unit.USD": "dolar AS"
};
