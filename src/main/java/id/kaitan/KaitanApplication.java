package id.kaitan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Kaitan.
 */
@SpringBootApplication(proxyBeanMethods = false)
class KaitanApplication {

	public static void main(String[] args) {
		// Netty and JCTools, below Neo4j, still use it; the JVM would warn at every
		// start.
		System.setProperty("sun.misc.unsafe.memory.access", "allow");
		SpringApplication.run(KaitanApplication.class, args);
	}

}
