package id.kaitan.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be asked, read from the OpenAPI description.
 *
 * @param operations each path and method
 */
record ApiDescription(List<Operation> operations) {

	private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

	static ApiDescription read(byte[] json) {
		JsonNode root = JsonMapper.builder().build().readTree(json);
		List<Operation> operations = new ArrayList<>();
		root.path("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.stream()
				.filter((method) -> METHODS.contains(method.getKey()))
				.forEach((method) -> operations
					.add(operation(path.getKey(), method.getKey(), method.getValue(), root))));
		return new ApiDescription(List.copyOf(operations));
	}

	private static Operation operation(String path, String method, JsonNode described, JsonNode root) {
		List<Parameter> parameters = new ArrayList<>();
		for (JsonNode parameter : described.path("parameters")) {
			JsonNode schema = resolved(parameter.path("schema"), root);
			if (schema.path("type").asString("").equals("object")) {
				schema.path("properties")
					.properties()
					.forEach((property) -> parameters
						.add(parameter(property.getKey(), "query", resolved(property.getValue(), root), null)));
			}
			else {
				parameters.add(parameter(parameter.path("name").asString(""), parameter.path("in").asString("query"),
						schema, parameter.path("example").asString(null)));
			}
		}
		List<String> bodies = new ArrayList<>(described.path("requestBody").path("content").propertyNames());
		return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, bodies);
	}

	private static JsonNode resolved(JsonNode schema, JsonNode root) {
		String reference = schema.path("$ref").asString("");
		return reference.isEmpty() ? schema : root.at(reference.substring(1));
	}

	private static Parameter parameter(String name, String in, JsonNode schema, @Nullable String example) {
		JsonNode type = schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
		List<String> accepted = new ArrayList<>();
		type.path("enum").forEach((value) -> accepted.add(value.asString("")));
		String own = (example != null) ? example : schema.path("example").asString(null);
		if (own != null) {
			accepted.add(own);
		}
		return new Parameter(name, in, type.path("type").asString("string"), type.path("format").asString(""),
				List.copyOf(accepted));
	}

	/**
	 * One thing that can be asked.
	 *
	 * @param method in upper case
	 * @param path with its parameters in braces
	 * @param parameters of the path and the query
	 * @param bodies the media types of its body
	 */
	record Operation(String method, String path, List<Parameter> parameters, List<String> bodies) {

	}

	/**
	 * One value that can be given.
	 *
	 * @param name its name
	 * @param in where it stands
	 * @param type string, integer, number or boolean
	 * @param format such as date
	 * @param accepted values that are known to be accepted; may be empty
	 */
	record Parameter(String name, String in, String type, String format, List<String> accepted) {

	}

}
