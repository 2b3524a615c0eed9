package id.kaitan;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import id.kaitan.graph.OpenQuestions;
import id.kaitan.problem.UnavailableException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Lets so many requests work at once and no more: those that come then wait a moment, and
 * are told to come again if that is not enough. A place is held while a request works,
 * not while its answer goes to a client that may be slow.
 */
@ControllerAdvice
class Admission implements AsyncHandlerInterceptor, WebMvcConfigurer, ResponseBodyAdvice<Object> {

	private static final String HELD = Admission.class.getName();

	private final Semaphore places;

	private final int most;

	private final Duration wait;

	private final OpenQuestions questions;

	private final Counter shed;

	Admission(@Value("${kaitan.max-requests:64}") int most, @Value("${kaitan.max-request-wait:1s}") Duration wait,
			OpenQuestions questions, MeterRegistry meters) {
		this.most = most;
		this.questions = questions;
		this.wait = wait;
		this.places = new Semaphore(most, true);
		this.shed = Counter.builder("kaitan.requests.shed")
			.description("Requests that found no place and were told to come again")
			.register(meters);
		Gauge.builder("kaitan.requests.working", this.places, (free) -> most - free.availablePermits())
			.description("Requests that are being worked on")
			.register(meters);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		// An upload takes as long as its client; what an operator asks for is one at a
		// time.
		registry.addInterceptor(this)
			.addPathPatterns("/api/**")
			.excludePathPatterns("/api/imports/**", "/api/consistency/**", "/api/backups/**", "/api/exports/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		if (request.getAttribute(HELD) == null) {
			if (!this.places.tryAcquire(this.wait.toMillis(), TimeUnit.MILLISECONDS)) {
				this.shed.increment();
				throw new UnavailableException("Kaitan works on " + this.most
						+ " requests already (setting kaitan.max-requests); the same request may succeed in a moment",
						null);
			}
			this.questions.begin();
			request.setAttribute(HELD, true);
		}
		return true;
	}

	@Override
	public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter type, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest servlet) {
			release(servlet.getServletRequest());
		}
		return body;
	}

	@Override
	public void afterConcurrentHandlingStarted(HttpServletRequest request, HttpServletResponse response,
			Object handler) {
		release(request);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		release(request);
	}

	/**
	 * Gives the place back, once: the attribute stays, so that a request that goes on
	 * asynchronously takes none again.
	 */
	private void release(HttpServletRequest request) {
		if (Boolean.TRUE.equals(request.getAttribute(HELD))) {
			request.setAttribute(HELD, false);
			this.places.release();
			this.questions.end();
		}
	}

}
