package id.kaitan.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityType;
import id.kaitan.entity.SeedCatalog;

/**
 * Rows in the form of GDELT 2.0 events, made from a seed: countries by Zipf's law, with
 * and without types; dates, codes, places and several rows an article as in GDELT.
 */
public final class SyntheticGdelt {

	private static final String[] TYPES = { "", "", "", "GOV", "MIL", "OPP", "COP", "MED", "CVL", "BUS", "REB", "EDU",
			"LAB" };

	private static final String[] CODES = { "010", "020", "036", "040", "042", "043", "046", "051", "057", "061", "071",
			"073", "084", "090", "100", "111", "112", "120", "130", "138", "141", "154", "163", "173", "190", "193",
			"195" };

	private final Random random;

	private final List<Entity> countries = new ArrayList<>();

	private final double[] cumulated;

	/**
	 * A source of rows.
	 * @param seed the same seed gives the same rows
	 */
	public SyntheticGdelt(long seed) {
		this.random = new Random(seed);
		for (Entity entity : SeedCatalog.load().entities()) {
			if (entity.id().type() == EntityType.COUNTRY && entity.fips() != null) {
				this.countries.add(entity);
			}
		}
		Collections.shuffle(this.countries, this.random);
		this.cumulated = new double[this.countries.size()];
		double sum = 0;
		for (int i = 0; i < this.cumulated.length; i++) {
			sum += 1.0 / (i + 1);
			this.cumulated[i] = sum;
		}
	}

	/**
	 * Writes a file.
	 * @param file the file
	 * @param rows how many rows
	 * @return the file
	 * @throws IOException if it cannot be written
	 */
	public Path write(Path file, int rows) throws IOException {
		FeedColumns columns = FeedColumns.documented("gdelt");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (int i = 0; i < rows; i++) {
				out.write(row(columns, i, rows));
				out.write('\n');
			}
		}
		return file;
	}

	private String row(FeedColumns columns, int number, int rows) {
		String[] row = new String[columns.size()];
		Arrays.fill(row, "");
		Entity one = country();
		Entity two = country();
		Entity there = this.random.nextBoolean() ? one : two;
		String day = LocalDate.of(2020, 1, 1)
			.plusDays((long) number * 1000 / rows + this.random.nextInt(3))
			.format(DateTimeFormatter.BASIC_ISO_DATE);
		set(columns, row, "GLOBALEVENTID", String.valueOf(1_000_000_000L + number));
		set(columns, row, "SQLDATE", day);
		actor(columns, row, "Actor1", one);
		actor(columns, row, "Actor2", two);
		set(columns, row, "IsRootEvent", "1");
		set(columns, row, "EventCode", CODES[this.random.nextInt(CODES.length)]);
		set(columns, row, "NumSources", String.valueOf(1 + this.random.nextInt(5)));
		set(columns, row, "ActionGeo_Type", "4");
		set(columns, row, "ActionGeo_FullName",
				"Town " + (int) (Math.pow(this.random.nextDouble(), 2) * 400) + ", Some Region, Some Country");
		set(columns, row, "ActionGeo_CountryCode", there.fips());
		set(columns, row, "ActionGeo_Lat", "10.5");
		set(columns, row, "ActionGeo_Long", "20.5");
		set(columns, row, "DATEADDED", "20240101120000");
		set(columns, row, "SOURCEURL",
				"http://news" + this.random.nextInt(500) + ".example.com/world/2020/a-headline-" + number / 3);
		return String.join("\t", row);
	}

	private void actor(FeedColumns columns, String[] row, String prefix, Entity country) {
		String type = TYPES[this.random.nextInt(TYPES.length)];
		set(columns, row, prefix + "Code", country.country() + type);
		set(columns, row, prefix + "Name", "SOMEBODY");
		set(columns, row, prefix + "CountryCode", country.country());
		set(columns, row, prefix + "Type1Code", type);
	}

	private static void set(FeedColumns columns, String[] row, String column, String value) {
		row[columns.indexOf(column)] = value;
	}

	private Entity country() {
		int found = Arrays.binarySearch(this.cumulated,
				this.random.nextDouble() * this.cumulated[this.cumulated.length - 1]);
		return this.countries.get((found >= 0) ? found : -found - 1);
	}

}
