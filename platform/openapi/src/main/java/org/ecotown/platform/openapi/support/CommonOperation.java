package org.ecotown.platform.openapi.support;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.security.Role;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * Says of every operation what its parameters and rule imply: its id, required roles,
 * headers, and the problems it may answer with.
 */
public class CommonOperation implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		io.swagger.v3.oas.annotations.Operation own = method
			.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
		if (own == null || own.operationId().isEmpty()) {
			operation.setOperationId(id(method));
		}
		rule(operation, method);
		parameters(operation, method);
		problems(method)
			.forEach((status) -> operation.getResponses().addApiResponse(Integer.toString(status), problem(status)));
		return operation;
	}

	/** {@code AgreementController.create} is {@code createAgreement}. */
	private static String id(HandlerMethod method) {
		String feature = method.getBeanType().getSimpleName().replace("Controller", "");
		String name = method.getMethod().getName();
		return name.endsWith(feature) ? name : name + feature;
	}

	private static void rule(Operation operation, HandlerMethod method) {
		Allow allow = method.getMethodAnnotation(Allow.class);
		if (method.hasMethodAnnotation(AllowAnyone.class)) {
			operation.setSecurity(List.of());
		}
		operation.addExtension("x-required-roles",
				(allow != null) ? Arrays.stream(allow.roles()).map(Role::wireName).sorted().toList() : List.of());
		if (allow != null && allow.scopes().length > 0) {
			operation.addExtension("x-required-scopes", Arrays.stream(allow.scopes()).sorted().toList());
		}
	}

	private static void parameters(Operation operation, HandlerMethod method) {
		if (takes(method, PageQuery.class)) {
			Schema<Object> limit = CommonDescription.schema("integer");
			limit.setMinimum(java.math.BigDecimal.ONE);
			limit.setMaximum(java.math.BigDecimal.valueOf(PageQuery.MAX_LIMIT));
			limit.setDefault(PageQuery.DEFAULT_LIMIT);
			operation.addParametersItem(new Parameter().in("query").name("limit").schema(limit));
			operation.addParametersItem(new Parameter().in("query")
				.name("cursor")
				.schema(CommonDescription.text("`next` of the page before")));
		}
		if (takes(method, IfMatch.class)) {
			header(operation, "If-Match", true, "the ETag last read");
		}
		if (takes(method, PutPrecondition.class)) {
			header(operation, "If-Match", false, "the ETag last read, to replace");
			header(operation, "If-None-Match", false, "`*` to create");
		}
		if (method.hasMethodAnnotation(PostMapping.class)) {
			header(operation, "Idempotency-Key", false,
					"one key for one intent; a repetition gets the first answer for 24 hours");
		}
		if (takes(method, IfMatch.class) || takes(method, PutPrecondition.class)
				|| (ResponseEntity.class.isAssignableFrom(method.getMethod().getReturnType())
						&& hasPathVariable(method))) {
			operation.getResponses()
				.forEach((status, response) -> response.addHeaderObject("ETag",
						new Header().schema(CommonDescription.text("strong entity tag of this version"))));
		}
	}

	private static void header(Operation operation, String name, boolean required, String description) {
		operation.addParametersItem(
				new Parameter().in("header").name(name).required(required).schema(CommonDescription.text(description)));
	}

	private static Set<Integer> problems(HandlerMethod method) {
		Set<Integer> statuses = new LinkedHashSet<>(List.of(429, 500, 503));
		if (!method.hasMethodAnnotation(AllowAnyone.class)) {
			statuses.add(401);
		}
		if (method.hasMethodAnnotation(Allow.class)) {
			statuses.add(403);
		}
		if (hasPathVariable(method)) {
			statuses.add(404);
		}
		if (takes(method, PageQuery.class) || annotated(method, RequestParam.class)) {
			statuses.add(400);
		}
		if (annotated(method, RequestBody.class)) {
			statuses.addAll(List.of(400, 409, 413, 415, 422));
		}
		if (method.hasMethodAnnotation(PostMapping.class)) {
			statuses.addAll(List.of(409, 422));
		}
		if (takes(method, IfMatch.class) || takes(method, PutPrecondition.class)) {
			statuses.addAll(List.of(409, 412, 428));
		}
		return statuses;
	}

	private static ApiResponse problem(int status) {
		Schema<Object> reference = new Schema<>();
		reference.set$ref("#/components/schemas/" + CommonDescription.PROBLEM);
		return new ApiResponse().description(StringUtils.capitalize(meaning(status)))
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
	}

	private static String meaning(int status) {
		return switch (status) {
			case 400 -> "the request could not be read";
			case 401 -> "no valid access token";
			case 403 -> "the role does not allow this";
			case 404 -> "absent, or not yours to know";
			case 409 -> "does not fit the present state";
			case 412 -> "changed by somebody else in the meantime";
			case 413 -> "too large";
			case 415 -> "format not supported";
			case 422 -> "readable, but against a rule";
			case 428 -> "condition missing";
			case 429 -> "too many requests; see Retry-After";
			case 503 -> "a part of the platform does not answer; see Retry-After";
			default -> "something went wrong on our side";
		};
	}

	private static boolean takes(HandlerMethod method, Class<?> type) {
		return Stream.of(method.getMethodParameters()).anyMatch((parameter) -> parameter.getParameterType() == type);
	}

	private static boolean hasPathVariable(HandlerMethod method) {
		return annotated(method, PathVariable.class);
	}

	private static boolean annotated(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> type) {
		return Stream.of(method.getMethodParameters()).anyMatch((parameter) -> parameter.hasParameterAnnotation(type));
	}

}
