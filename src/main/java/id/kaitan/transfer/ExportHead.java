package id.kaitan.transfer;

/**
 * The first line of an export.
 *
 * @param kaitan always {@code export}
 * @param format the form of the lines
 * @param version the version of Kaitan that wrote it
 * @param schema the number of the graph's schema
 */
record ExportHead(String kaitan, int format, String version, int schema) {

	static final int FORMAT = 1;

}
