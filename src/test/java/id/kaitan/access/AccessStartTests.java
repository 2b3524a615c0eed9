package id.kaitan.access;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What the start allows, and the commands about keys.
 */
class AccessStartTests {

	@TempDir
	Path folder;

	private final MockEnvironment environment = new MockEnvironment();

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@BeforeEach
	void settings() {
		this.environment.setProperty("kaitan.access.key-file", this.folder.resolve("access/keys.jsonl").toString());
		this.environment.setProperty("server.address", "127.0.0.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "::1", "127.1.2.3" })
	void onLoopbackThereIsNoLogin(String address) {
		this.environment.setProperty("server.address", address);
		assertThatNoException().isThrownBy(this::start);
		assertThat(AccessMode.of(this.environment).isSecured()).isFalse();
		assertThat(this.environment.getProperty("kaitan.bolt-password")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "::", "192.0.2.7", "", "no.such.host.invalid" })
	void anyOtherAddressIsRefusedInTwoLines(String address) {
		this.environment.setProperty("server.address", address);
		assertThatExceptionOfType(AccessException.class).isThrownBy(this::start).satisfies((failure) -> {
			FailureAnalysis analysis = new AccessFailureAnalyzer().analyze(failure, failure);
			assertThat(analysis.getDescription()).contains("server.address " + address).doesNotContain("\n");
			assertThat(analysis.getAction()).contains("--make-key=NAME:admin").doesNotContain("\n");
		});
	}

	@Test
	void aManagementPortOfItsOwnIsLookedAtToo() {
		this.environment.setProperty("management.server.port", "9090");
		assertThatExceptionOfType(AccessException.class).isThrownBy(this::start)
			.withMessageContaining("management.server.address (all addresses)");
	}

	@Test
	void aKeyOpensAnyAddressAndAlsoARevokedOneKeepsTheLogin() {
		this.environment.setProperty("server.address", "0.0.0.0");
		assertThat(run("make-key", "anna:admin")).contains("kaitan_", "anna", "admin", "It is the first");
		assertThatNoException().isThrownBy(this::start);
		assertThat(run("revoke-key", "anna")).contains("revoked");
		assertThat(AccessMode.of(this.environment).isSecured()).isTrue();
		assertThatNoException().isThrownBy(this::start);
	}

	@Test
	void aClientWithoutTheIssuerThatKnowsItIsRefusedInTwoLines() {
		this.environment.setProperty("kaitan.access.client-id", "kaitan");
		assertThatExceptionOfType(AccessException.class).isThrownBy(this::start)
			.withMessageContaining("kaitan.access.client-id");
		this.environment.setProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://issuer.example");
		assertThatNoException().isThrownBy(this::start);
		assertThat(AccessMode.of(this.environment).redirect()).isTrue();
	}

	@Test
	void anIssuerOpensAnyAddress() {
		this.environment.setProperty("server.address", "0.0.0.0");
		this.environment.setProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://issuer.example");
		assertThatNoException().isThrownBy(this::start);
		assertThat(AccessMode.of(this.environment).issuer()).isTrue();
	}

	@Test
	void withALoginTheEmbeddedDatabaseGetsAPasswordThatIsKept() {
		run("make-key", "anna:admin");
		start();
		String first = this.environment.getProperty("kaitan.bolt-password");
		assertThat(first).hasSize(43);
		this.environment.getPropertySources().remove("boltPassword");
		start();
		assertThat(this.environment.getProperty("kaitan.bolt-password")).isEqualTo(first);
		assertThat(AccessStart.passwordFile(this.environment)).hasContent(first)
			.hasParent(this.folder.resolve("access"));
	}

	@Test
	void aPasswordOfTheSettingsAndAServerOfItsOwnAreLeftAlone() {
		run("make-key", "anna:admin");
		this.environment.setProperty("spring.neo4j.uri", "neo4j://graph.example");
		start();
		assertThat(this.environment.getProperty("kaitan.bolt-password")).isNull();
		this.environment.setProperty("spring.neo4j.uri", "");
		this.environment.setProperty("kaitan.bolt-password", "of the settings");
		start();
		assertThat(AccessStart.passwordFile(this.environment)).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna", "anna:", "anna:root", ":admin", "an na:admin", "an/na:admin", "an\nna:admin",
			"../anna:admin" })
	void aKeyNeedsANameAndARole(String value) {
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> run("make-key", value))
			.withMessageContaining("--make-key=" + value)
			.satisfies((failure) -> assertThat(failure.action()).contains("anna:ingest"));
	}

	@Test
	void keysAreListedWithoutTheirSecrets() {
		String made = run("make-key", "anna:admin");
		run("make-key", "bert:read");
		run("revoke-key", "bert");
		String secret = made.lines().filter((line) -> line.startsWith("kaitan_")).findFirst().orElseThrow();
		assertThat(run("list-keys", "")).contains("anna\tadmin\tmade ", "bert\tread\tmade ", "revoked ")
			.doesNotContain(secret);
	}

	@Test
	void withoutSuchAnOptionNothingIsDone() {
		assertThat(new KeyCommand(new PrintStream(this.said)).run(this.environment)).isFalse();
		assertThat(this.folder).isEmptyDirectory();
	}

	private void start() {
		GenericApplicationContext context = new GenericApplicationContext();
		context.setEnvironment(this.environment);
		new AccessStart()
			.onApplicationEvent(new ApplicationPreparedEvent(new SpringApplication(), new String[0], context));
	}

	private String run(String option, String value) {
		MockEnvironment with = new MockEnvironment();
		with.setProperty("kaitan.access.key-file",
				String.valueOf(this.environment.getProperty("kaitan.access.key-file")));
		with.setProperty(option, value);
		this.said.reset();
		assertThat(new KeyCommand(new PrintStream(this.said, true, StandardCharsets.UTF_8)).run(with)).isTrue();
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
