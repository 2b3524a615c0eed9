package id.kaitan.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param batchSize the rows that are written in one transaction at most; fewer while
 * others ask and writing them takes long
 * @param parallel the imports that run at once; others wait for their turn
 */
@Validated
@ConfigurationProperties("kaitan.import")
record ImportProperties(@DefaultValue("1000") @Min(1) @Max(100_000) int batchSize,
		@DefaultValue("2") @Min(1) @Max(64) int parallel) {

}
