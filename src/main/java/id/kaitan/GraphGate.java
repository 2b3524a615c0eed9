package id.kaitan;

import id.kaitan.graph.GraphStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets no question through to a graph that does not have its schema and seeds yet.
 */
@Configuration(proxyBeanMethods = false)
class GraphGate implements WebMvcConfigurer, HandlerInterceptor {

	private final GraphStatus status;

	GraphGate(GraphStatus status) {
		this.status = status;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**").excludePathPatterns("/api/session");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		this.status.requireReady();
		return true;
	}

}
