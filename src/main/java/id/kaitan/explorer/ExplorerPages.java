package id.kaitan.explorer;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers the address of every view with the page itself, so that views can be shared and
 * reloaded. Any other address stays unknown.
 */
@Configuration(proxyBeanMethods = false)
class ExplorerPages implements WebMvcConfigurer {

	private static final List<String> VIEWS = List.of("/entity/{id}", "/connection", "/relation/{a}/{b}", "/event/{id}",
			"/article/{id}", "/add", "/map", "/sign-in");

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		VIEWS.forEach((view) -> registry.addViewController(view).setViewName("forward:/index.html"));
	}

}
