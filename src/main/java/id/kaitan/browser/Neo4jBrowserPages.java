package id.kaitan.browser;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Neo4j Browser's own files, out of its jar; they load nothing from another host.
 */
@Configuration(proxyBeanMethods = false)
class Neo4jBrowserPages implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", "/browser/");
		registry.addViewController("/browser/").setViewName("forward:/browser/index.html");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.maxAge(Duration.ofHours(1)))
			.resourceChain(true)
			.addTransformer(new NothingFromOutside());
	}

}
