package id.kaitan.feed;

/**
 * A row that was not imported.
 *
 * @param line the line of its file, from 1
 * @param reason why
 * @param text the line, shortened
 */
record Reject(long line, String reason, String text) {

}
