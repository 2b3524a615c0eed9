package id.kaitan.entity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What every part that deals with entities shares.
 */
@Configuration(proxyBeanMethods = false)
class EntityConfiguration {

	@Bean
	SeedCatalog seedCatalog() {
		return SeedCatalog.load();
	}

}
