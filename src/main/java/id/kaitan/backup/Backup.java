package id.kaitan.backup;

import java.time.Instant;

/**
 * A backup, as {@code backup.json} in its folder tells.
 *
 * @param name the name of its folder in {@code backups/} of the data folder
 * @param folder the folder
 * @param made when
 * @param bytes its size
 * @param millis how long writers had to wait for it
 * @param version the version of Kaitan that made it
 * @param schema the number of the graph's schema
 */
public record Backup(String name, String folder, Instant made, long bytes, long millis, String version, int schema) {

}
