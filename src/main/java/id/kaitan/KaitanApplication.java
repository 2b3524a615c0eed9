package id.kaitan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Kaitan.
 */
@SpringBootApplication(proxyBeanMethods = false)
class KaitanApplication {

	public static void main(String[] args) {
		SpringApplication.run(KaitanApplication.class, args);
	}

}
