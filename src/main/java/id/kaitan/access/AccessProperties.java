package id.kaitan.access;

import java.nio.file.Path;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of access.
 *
 * @param keyFile where the keys are kept; several instances may share one file
 * @param roleClaim the claim of an issuer's token that names roles: read, ingest, admin
 * @param clientId as whom the issuer knows Kaitan, for the sign-in by redirect; without,
 * there is none
 * @param clientSecret what proves that, or {@code null} for a public client
 * @param requestsPerSecond how many requests a key may make, on average
 * @param burst how many it may make at once
 * @param bodySize how large a request may be that is no import and no list of facts
 * @param factsSize how large a list of facts may be
 * @param importSize how large the file of an import may be
 */
@Validated
@ConfigurationProperties("kaitan.access")
record AccessProperties(@DefaultValue("data/access/keys.jsonl") Path keyFile, @DefaultValue("roles") String roleClaim,
		@Nullable String clientId, @Nullable String clientSecret, @DefaultValue("50") @Min(1) int requestsPerSecond,
		@DefaultValue("500") @Min(1) int burst, @DefaultValue("4MB") DataSize bodySize,
		@DefaultValue("1GB") DataSize factsSize, @DefaultValue("2GB") DataSize importSize) {

}
