package id.kaitan;

import id.kaitan.access.AccessMode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the API's description says of the whole: its name, and how it fails.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String PROBLEM = "Problem";

	private static final String KEY = "key";

	private static final String DESCRIPTION = """
			A knowledge graph of geopolitical relationships. Lists carry `items` and `next`, an opaque cursor that is null at \
			the end. `lang` or the header Accept-Language picks the language of names. Nothing found is 200 and empty; \
			an unknown entity is 404; what cannot be accepted is a problem (RFC 9457) that names the field, the value and \
			what is accepted.""";

	@Bean
	OpenAPI kaitanApi(@Value("${spring.application.version:}") String version, AccessMode access) {
		OpenAPI api = new OpenAPI().components(new Components().addSecuritySchemes(KEY, new SecurityScheme()
			.type(SecurityScheme.Type.HTTP)
			.scheme("bearer")
			.description(
					"A key that --make-key made, or a token of the issuer. On this machine alone nothing is asked for, "
							+ "until the first key is made.")));
		if (access.isSecured()) {
			api.addSecurityItem(new SecurityRequirement().addList(KEY));
		}
		return api.info(new Info().title("Kaitan")
			.version(version)
			.description(DESCRIPTION)
			.license(new License().name("GPL-3.0-or-later").url("https://www.gnu.org/licenses/gpl-3.0.html")));
	}

	@Bean
	OpenApiCustomizer problems() {
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths().values().forEach((path) -> path.readOperations().forEach(OpenApiConfiguration::addProblem));
		};
	}

	private static void addProblem(Operation operation) {
		if (operation.getResponses() != null && !operation.getResponses().containsKey(ApiResponses.DEFAULT)) {
			operation.getResponses()
				.addApiResponse(ApiResponses.DEFAULT,
						new ApiResponse().description("What is wrong, and what is accepted instead")
							.content(new Content().addMediaType("application/problem+json",
									new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
		}
	}

	private static Schema<?> problem() {
		return new ObjectSchema().addProperty("type", new StringSchema().example("urn:kaitan:problem:invalid-input"))
			.addProperty("title", new StringSchema().example("Bad Request"))
			.addProperty("status", new Schema<Integer>().type("integer").example(400))
			.addProperty("detail",
					new StringSchema().example("maxHops '99' is not accepted; accepted: a whole number from 1 to 6"))
			.addProperty("instance", new StringSchema().example("/api/paths"))
			.addProperty("field", new StringSchema().example("maxHops"))
			.addProperty("value", new StringSchema().example("99"))
			.addProperty("accepted", new StringSchema().example("a whole number from 1 to 6"));
	}

}
