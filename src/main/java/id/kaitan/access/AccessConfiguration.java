package id.kaitan.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;

/**
 * One filter chain for everything. What has no data in it (the explorer's own files,
 * health) is open; all else is by role, and what nobody thought of needs one too.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

	private static final String[] PAGES = { "/", "/index.html", "/sign-in", "/icon.svg", "/favicon.ico", "/css/**",
			"/js/**", "/data/**", "/webjars/**", "/entity/*", "/connection", "/relation/*/*", "/event/*", "/article/*",
			"/add", "/map", "/browser", "/browser/**", "/browser-guide/**" };

	@Bean
	AccessMode accessMode(Environment environment) {
		return AccessMode.of(environment);
	}

	@Bean
	KeyFile keyFile(AccessProperties properties) {
		return new KeyFile(properties.keyFile());
	}

	/** What only an operator does, whatever the method. */
	private static final String[] OPERATION = { "/api/audit/**", "/api/consistency/**", "/api/backups/**",
			"/api/exports/**" };

	/** Spring Security finds it also as what answers to addresses that it refuses. */
	@Bean
	AccessProblems accessProblems() {
		return new AccessProblems();
	}

	/** After the container's own reports, which are pages. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTheContainer() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ProblemValve()));
	}

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http, AccessMode mode, KeyFile keys, AccessProperties properties,
			AccessProblems problems, ObjectProvider<JwtDecoder> issuer, Environment environment) {
		http.headers(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			// The session's id and the proof change when someone signs in, not with every
			// request.
			.sessionManagement(AbstractHttpConfigurer::disable)
			.securityContext(
					(context) -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.addFilterBefore(new BodyLimitFilter(properties), CsrfFilter.class)
			.authorizeHttpRequests(AccessConfiguration::roles);
		CallerFilter callers = new CallerFilter(mode, keys, problems);
		if (!mode.isSecured()) {
			return http.csrf(AbstractHttpConfigurer::disable)
				.addFilterBefore(new LocalHostFilter(), BodyLimitFilter.class)
				.addFilterBefore(callers, AuthorizationFilter.class)
				.build();
		}
		http.csrf(Csrf::configure)
			.addFilterBefore(callers, CsrfFilter.class)
			.addFilterBefore(new RateLimitFilter(properties.requestsPerSecond(), properties.burst()),
					AuthorizationFilter.class);
		if (mode.issuer()) {
			http.oauth2ResourceServer((server) -> tokens(server, issuer.getObject(), properties, problems));
		}
		String client = properties.clientId();
		if (mode.redirect() && client != null) {
			RedirectSignIn redirect = new RedirectSignIn(
					new Issuer(environment.getRequiredProperty(AccessMode.ISSUER_URI), client,
							properties.clientSecret()),
					issuer.getObject(), new IssuerTokens(properties.roleClaim()));
			http.oauth2Login(redirect::configure);
		}
		return http.build();
	}

	private static void roles(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		String read = Role.READ.name();
		String ingest = Role.INGEST.name();
		requests.dispatcherTypeMatchers(FORWARD, ERROR, ASYNC)
			.permitAll()
			.requestMatchers(HttpMethod.GET, PAGES)
			.permitAll()
			.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**", "/api/session")
			.permitAll()
			.requestMatchers(HttpMethod.DELETE, "/api/session")
			.permitAll()
			.requestMatchers(HttpMethod.POST, "/api/session", "/api/extract")
			.hasRole(read)
			.requestMatchers(OPERATION)
			.hasRole(Role.ADMIN.name())
			.requestMatchers(HttpMethod.GET, "/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml",
					"/swagger-ui.html", "/swagger-ui/**", "/actuator", "/actuator/info", "/actuator/prometheus")
			.hasRole(read)
			.requestMatchers(HttpMethod.HEAD, "/api/**")
			.hasRole(read)
			.requestMatchers(HttpMethod.POST, "/api/articles", "/api/facts", "/api/imports/**")
			.hasRole(ingest)
			.requestMatchers(HttpMethod.DELETE, "/api/articles/*")
			.hasRole(ingest)
			.anyRequest()
			.hasRole(Role.ADMIN.name());
	}

	private static void tokens(OAuth2ResourceServerConfigurer<HttpSecurity> server, JwtDecoder decoder,
			AccessProperties properties, AccessProblems problems) {
		AuthenticationEntryPointFailureHandler refused = new AuthenticationEntryPointFailureHandler(problems);
		// An issuer that does not answer is no failure of Kaitan's own.
		refused.setRethrowAuthenticationServiceException(false);
		server.authenticationEntryPoint(problems).accessDeniedHandler(problems).bearerTokenResolver((request) -> {
			String bearer = CallerFilter.bearer(request);
			return (bearer != null && !bearer.startsWith(AccessKey.PREFIX)) ? bearer : null;
		})
			.jwt((jwt) -> jwt.decoder(decoder).jwtAuthenticationConverter(new IssuerTokens(properties.roleClaim())))
			.withObjectPostProcessor(
					new org.springframework.security.config.ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
						@Override
						public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
							filter.setAuthenticationFailureHandler(refused);
							return filter;
						}
					});
	}

}
