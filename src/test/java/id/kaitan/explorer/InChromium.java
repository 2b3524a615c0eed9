package id.kaitan.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For an {@code *IT} of the explorer, beside {@code @IntegrationTest} or
 * {@code @SecuredTest}: a real Chromium, the graph of {@link StoryGraph} before each
 * test, and an {@link Explorer} as a parameter of the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ Chromium.class, Explorer.Opened.class })
@interface InChromium {

}
