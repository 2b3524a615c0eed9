package id.kaitan.path;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the path search.
 *
 * @param maxVisited how many entities a search visits at most before it is cut off
 */
@Validated
@ConfigurationProperties("kaitan.path")
record PathProperties(@DefaultValue("2000000") @Min(1) long maxVisited) {

}
