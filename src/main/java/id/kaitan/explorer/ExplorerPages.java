package id.kaitan.explorer;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Answers the address of every view with the page itself, so that views can be shared and
 * reloaded. Any other address stays unknown.
 * <p>
 * A browser asks for the page again each time: what it has kept may be of an earlier
 * Kaitan, and who asks for {@code /} as JSON, as Neo4j Browser does, must not be given
 * the page that the same browser has kept.
 */
@Configuration(proxyBeanMethods = false)
class ExplorerPages implements WebMvcConfigurer {

	private static final List<String> VIEWS = List.of("/entity/{id}", "/connection", "/relation/{a}/{b}", "/event/{id}",
			"/article/{id}", "/add", "/map", "/sign-in");

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		VIEWS.forEach((view) -> registry.addViewController(view).setViewName("forward:/index.html"));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor asked = new WebContentInterceptor();
		asked.setCacheControl(CacheControl.noCache());
		asked.setVaryByRequestHeaders(HttpHeaders.ACCEPT);
		registry.addInterceptor(asked).addPathPatterns("/", "/index.html").addPathPatterns(VIEWS);
	}

}
