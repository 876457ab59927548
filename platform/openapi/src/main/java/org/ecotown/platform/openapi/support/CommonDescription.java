package org.ecotown.platform.openapi.support;

import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

/**
 * The frame of a description: title, server, security, and the shape of problems.
 */
public final class CommonDescription {

	static final String PROBLEM = "Problem";

	static final String SCHEME = "bearer";

	private CommonDescription() {
	}

	/**
	 * The frame for a service.
	 */
	public static OpenAPI of(String service) {
		SecurityScheme bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP)
			.scheme("bearer")
			.bearerFormat("JWT")
			.description("Access token of this platform (RFC 9068), by authorization code with PKCE or client "
					+ "credentials; see /.well-known/openid-configuration.");
		return new OpenAPI()
			.info(new Info().title("Ecotown " + service)
				.version("1")
				.description("Texts of problems are Thai or English by Accept-Language (th, en)."))
			.addServersItem(new Server().url("/"))
			.addSecurityItem(new SecurityRequirement().addList(SCHEME))
			.components(new Components().addSecuritySchemes(SCHEME, bearer).addSchemas(PROBLEM, problem()));
	}

	private static Schema<Object> problem() {
		Schema<Object> fault = schema("object");
		fault.addProperty("pointer", text("JSON pointer (RFC 6901) into the body"));
		fault.addProperty("parameter", text("name of a query parameter, instead of a pointer"));
		fault.addProperty("code", example(text("stable code of the fault"), "required"));
		fault.addProperty("detail", example(text("what to do, for people"), "This is required."));
		Schema<Object> faults = schema("array");
		faults.setItems(fault);
		Schema<Object> problem = schema("object");
		problem.setDescription("Problem details (RFC 9457)");
		problem.addProperty("type", example(text("stable URI"), "urn:ecotown:problem:invalid-input"));
		problem.addProperty("title", example(text("for people"), "Please check the input"));
		problem.addProperty("detail", text("what to do, for people"));
		problem.addProperty("status", example(schema("integer"), 422));
		problem.addProperty("instance", text("path of the request"));
		problem.addProperty("traceId", text("to name when reporting"));
		problem.addProperty("errors", faults);
		problem.setRequired(List.of("type", "title", "status"));
		return problem;
	}

	static Schema<Object> text(String description) {
		Schema<Object> text = schema("string");
		text.setDescription(description);
		return text;
	}

	static Schema<Object> schema(String type) {
		Schema<Object> schema = new Schema<>();
		schema.setType(type);
		schema.setTypes(Set.of(type));
		return schema;
	}

	private static Schema<Object> example(Schema<Object> schema, Object example) {
		schema.setExample(example);
		return schema;
	}

}
