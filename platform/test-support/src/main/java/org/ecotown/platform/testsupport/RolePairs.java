package org.ecotown.platform.testsupport;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api.Answer;
import tools.jackson.databind.JsonNode;

import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries the operations of a service as each role alone and as each two of them together:
 * two roles of one organisation get no more than one of them gets. An operation that is
 * not in the table fails the test, so that a new one is not forgotten.
 */
public final class RolePairs {

	private final TokenIssuer tokens;

	private final Map<String, Map<String, Attempt>> table = new LinkedHashMap<>();

	private final Map<String, String> issued = new HashMap<>();

	public RolePairs(TestTokens tokens) {
		this((organisation, roles) -> tokens.person("somebody", organisation, roles));
	}

	/**
	 * For a service that trusts its own tokens only.
	 */
	public RolePairs(TokenIssuer tokens) {
		this.tokens = tokens;
	}

	/**
	 * Puts an operation into the table.
	 * @param operation such as {@code POST /api/things/{id}/closing}
	 * @param row on whose row it is tried
	 * @param organisation the organisation the caller acts for
	 * @param request makes a row and gives what sends the request with a token; asked for
	 * another row after each success
	 */
	public RolePairs add(String operation, String row, UUID organisation, Supplier<Function<String, Answer>> request) {
		this.table.computeIfAbsent(operation, (key) -> new LinkedHashMap<>())
			.put(row, new Attempt(organisation, request));
		return this;
	}

	/**
	 * Leaves out an operation that no role permits.
	 */
	public RolePairs forScopes(String operation) {
		this.table.put(operation, Map.of());
		return this;
	}

	/**
	 * Tries everything in the table, which has all operations of the service that ask who
	 * calls.
	 * @param features packages of the service; none for all of it
	 */
	public void check(ApplicationContext service, String... features) {
		Map<String, Set<Role>> operations = operations(service, features);
		assertThat(this.table.keySet()).containsExactlyInAnyOrderElementsOf(operations.keySet());
		this.table.forEach((operation, rows) -> {
			if (operations.get(operation).isEmpty()) {
				assertThat(rows).as("nobody may " + operation + " by a role").isEmpty();
				return;
			}
			long permitted = rows.entrySet()
				.stream()
				.filter((row) -> check(operation + " on " + row.getKey(), operations.get(operation), row.getValue()))
				.count();
			assertThat(permitted).as("rows on which anybody may " + operation).isPositive();
		});
	}

	/** With the roles each is for; those for scopes have none. */
	private static Map<String, Set<Role>> operations(ApplicationContext service, String... features) {
		Map<String, Set<Role>> operations = new TreeMap<>();
		service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.forEach((mapping, method) -> {
				if (asksWhoCalls(method) && isOf(method, features)) {
					names(mapping).forEach((name) -> operations.put(name, roles(method)));
				}
			});
		return operations;
	}

	private static Set<Role> roles(HandlerMethod method) {
		Allow rule = method.getMethodAnnotation(Allow.class);
		return Set.of((rule != null) ? rule.roles() : Role.values());
	}

	private static boolean asksWhoCalls(HandlerMethod method) {
		return Stream.of(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == Caller.class);
	}

	private static boolean isOf(HandlerMethod method, String... features) {
		return features.length == 0 || Stream.of(features).anyMatch(method.getBeanType().getName()::startsWith);
	}

	private static Stream<String> names(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition()
			.getMethods()
			.stream()
			.flatMap((method) -> mapping.getPatternValues().stream().map((path) -> method + " " + path));
	}

	/** Whether some role alone was let through. */
	private boolean check(String what, Set<Role> named, Attempt attempt) {
		boolean reads = what.startsWith("GET ");
		Map<Role, Answer> alone = new EnumMap<>(Role.class);
		Function<String, Answer> request = attempt.request().get();
		for (Role role : Role.values()) {
			Answer answer = request.apply(token(attempt, role));
			alone.put(role, answer);
			request = (succeeds(answer) && !reads) ? attempt.request().get() : request;
		}
		for (Role one : Role.values()) {
			for (Role other : Role.values()) {
				boolean permitted = succeeds(alone.get(one)) || succeeds(alone.get(other));
				boolean mayStart = named.contains(one) || named.contains(other);
				if (one.compareTo(other) < 0 && mayStart && (reads || !permitted)) {
					Answer both = request.apply(token(attempt, one, other));
					assertThat(!succeeds(both) || (permitted && shows(both, alone.get(one), alone.get(other))))
						.as("%s as %s and %s together: %s %s", what, one, other, both.code(), both.body())
						.isTrue();
				}
			}
		}
		return alone.values().stream().anyMatch(RolePairs::succeeds);
	}

	/** Whether all that is shown to both is shown to one of them in the same words. */
	private static boolean shows(Answer both, Answer... alone) {
		return known(alone).containsAll(parts(both));
	}

	private static Set<Object> known(Answer... alone) {
		return Stream.of(alone)
			.filter(RolePairs::succeeds)
			.flatMap((answer) -> parts(answer).stream())
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** The items of a list, or the whole. */
	private static List<Object> parts(Answer answer) {
		if (!answer.body().startsWith("{")) {
			return List.of(answer.body());
		}
		JsonNode body = answer.json();
		return body.has("items") ? List.copyOf(body.get("items").valueStream().toList()) : List.of(body);
	}

	private static boolean succeeds(Answer answer) {
		return answer.status().is2xxSuccessful();
	}

	private String token(Attempt attempt, Role... roles) {
		return this.issued.computeIfAbsent(attempt.organisation() + List.of(roles).toString(),
				(key) -> this.tokens.token(attempt.organisation(), roles));
	}

	/**
	 * Issues the token of somebody who has the roles in the organisation.
	 */
	@FunctionalInterface
	public interface TokenIssuer {

		String token(UUID organisation, Role... roles);

	}

	private record Attempt(UUID organisation, Supplier<Function<String, Answer>> request) {
	}

}
