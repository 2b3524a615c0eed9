package id.kaitan.access;

import java.io.PrintStream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * The options {@code --make-key=NAME:ROLE}, {@code --revoke-key=NAME} and
 * {@code --list-keys}: done without the database, whether a server runs or not, and then
 * the program ends.
 */
class KeyCommand implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private final PrintStream out;

	KeyCommand() {
		this(System.out);
	}

	KeyCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (run(event.getEnvironment())) {
			throw new SpringApplication.AbandonedRunException();
		}
	}

	/**
	 * Does what the options ask for.
	 * @param environment the settings, with the options
	 * @return {@code false} if they ask for nothing here
	 */
	boolean run(Environment environment) {
		@Nullable String make = environment.getProperty("make-key");
		@Nullable String revoke = environment.getProperty("revoke-key");
		boolean list = environment.containsProperty("list-keys");
		if (make == null && revoke == null && !list) {
			return false;
		}
		KeyFile keys = new KeyFile(AccessMode.properties(environment).keyFile());
		if (make != null) {
			make(keys, make, AccessMode.of(environment).isSecured());
		}
		if (revoke != null) {
			this.out.println(keys.revoke(revoke) ? "The key of " + revoke + " is revoked, also for a running server."
					: "The key of " + revoke + " was revoked before.");
		}
		if (list) {
			keys.list()
				.forEach((key) -> this.out.println(key.name() + "\t" + key.role().id() + "\tmade " + key.createdAt()
						+ ((key.revokedAt() != null) ? "\trevoked " + key.revokedAt() : "")));
		}
		return true;
	}

	private void make(KeyFile keys, String wanted, boolean secured) {
		int colon = wanted.lastIndexOf(':');
		String name = wanted.substring(0, Math.max(0, colon));
		Role role = Role.of(wanted.substring(colon + 1))
			.orElseThrow(() -> refused(wanted, "the role read, ingest or admin"));
		if (!AccessKey.NAME.matcher(name).matches()) {
			throw refused(wanted, "a name of up to 64 letters, digits, dots, hyphens and underscores");
		}
		String secret = keys.make(name, role);
		this.out.println("The key of " + name + ", with the role " + role.id()
				+ ". It is shown this once; only its hash is kept, in " + keys.path() + ".");
		this.out.println(secret);
		if (!secured) {
			this.out.println("It is the first: from its next start on, Kaitan asks for a key.");
		}
	}

	private static AccessException refused(String wanted, String accepted) {
		return new AccessException("--make-key=" + wanted + " does not give " + accepted + ".",
				"Accepted is --make-key=NAME:ROLE, such as --make-key=anna:ingest.", null);
	}

}
