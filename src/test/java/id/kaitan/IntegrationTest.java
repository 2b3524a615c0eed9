package id.kaitan;

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
 * For an {@code *IT}: the whole program on a real Neo4j whose graph is empty before each
 * test, with its schema. {@code MockMvcTester} and a server on {@code @LocalServerPort}
 * are both there, so that all such tests share one context. Seeds are not loaded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestGraph.Initializer.class)
@ExtendWith(CleanGraph.class)
public @interface IntegrationTest {

}
