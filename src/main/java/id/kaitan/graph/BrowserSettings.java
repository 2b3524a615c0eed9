package id.kaitan.graph;

import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.SettingsDeclaration;
import org.neo4j.graphdb.config.Setting;

/**
 * Settings that Neo4j Browser asks the database for and that an embedded database does
 * not know by itself. Neo4j finds this class as a service.
 */
public final class BrowserSettings implements SettingsDeclaration {

	/** Whether Neo4j Browser may reach other hosts. */
	public static final Setting<Boolean> ALLOW_OUTGOING = SettingImpl
		.newBuilder("browser.allow_outgoing_connections", SettingValueParsers.BOOL, false)
		.build();

	/** Whether Neo4j Browser may report how it is used. */
	public static final Setting<Boolean> ALLOW_TELEMETRY = SettingImpl
		.newBuilder("client.allow_telemetry", SettingValueParsers.BOOL, false)
		.build();

	/**
	 * Called by Neo4j.
	 */
	public BrowserSettings() {
	}

}
