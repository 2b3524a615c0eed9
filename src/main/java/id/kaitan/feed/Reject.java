package id.kaitan.feed;

/**
 * A row that was not imported.
 *
 * @param file the file, or the entry of the zip
 * @param line the line of its file, from 1
 * @param reason why
 * @param text the line, shortened
 */
record Reject(String file, long line, String reason, String text) {

}
