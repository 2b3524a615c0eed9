package id.kaitan.feed;

import java.util.HashMap;
import java.util.Map;

import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of CAMEO are in the vocabulary, as {@code feed/cameo.csv} says.
 */
final class CameoCodes {

	private final Map<String, CameoCode> codes = new HashMap<>();

	CameoCodes() {
		new FeedTable("cameo.csv").read((row) -> this.codes.put(row.get("code"), code(row)));
	}

	private static CameoCode code(CSVRecord row) {
		return new CameoCode(row.get("code"), FactType.valueOf(row.get("type")), FeedTable.cell(row, "mode"),
				Modality.valueOf(row.get("modality")), row.get("order").equals("RECIPIENT_FIRST"),
				Double.parseDouble(row.get("goldstein")), row.get("label"));
	}

	/**
	 * The meaning of a code.
	 * @param code with its leading zeros
	 * @return what it stands for; what the code above it stands for, if it is not listed
	 * itself
	 * @throws RowRejectedException if it is no code of CAMEO
	 */
	CameoCode find(String code) {
		for (int length = code.length(); length >= 2; length--) {
			CameoCode found = this.codes.get(code.substring(0, length));
			if (found != null) {
				return found;
			}
		}
		throw new RowRejectedException("'" + FeedRow.shortened(code, 20) + "' is no CAMEO code");
	}

	/**
	 * A code of CAMEO.
	 *
	 * @param code the code
	 * @param type the type of event
	 * @param mode the type's mode, or {@code null}
	 * @param modality whether it is so, or planned
	 * @param recipientFirst whether the one acted upon comes first, as a host before the
	 * visitor
	 * @param goldstein the code's own score
	 * @param label CAMEO's words
	 */
	record CameoCode(String code, FactType type, @Nullable String mode, Modality modality, boolean recipientFirst,
			double goldstein, String label) {

	}

}
