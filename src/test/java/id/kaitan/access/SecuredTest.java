package id.kaitan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.kaitan.graph.CleanGraph;
import id.kaitan.graph.TestGraph;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * For an {@code *IT}: as {@code IntegrationTest}, but with a login: keys of each role and
 * an issuer of tokens, see {@link TestAccess}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = { TestGraph.Initializer.class, TestAccess.Initializer.class })
@ExtendWith(CleanGraph.class)
public @interface SecuredTest {

}
