package org.ecotown.platform.paging.support;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses query parameters that an operation does not know: a misspelt filter would
 * otherwise show everything.
 */
public class UnknownParameters implements HandlerInterceptor {

	private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

	private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method) || request.getQueryString() == null) {
			return true;
		}
		Set<String> allowed = this.known.computeIfAbsent(method.getMethod(), (key) -> parameters(method));
		List<InputFault> faults = UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.build()
			.getQueryParams()
			.keySet()
			.stream()
			.filter((name) -> !allowed.contains(name))
			.map((name) -> InputFault.parameter(name, "unknown-parameter", name))
			.toList();
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return true;
	}

	private Set<String> parameters(HandlerMethod method) {
		Set<String> parameters = new HashSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			parameter.initParameterNameDiscovery(this.names);
			RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
			if (parameter.getParameterType() == PageQuery.class) {
				parameters.addAll(List.of("limit", "cursor"));
			}
			else if (annotation != null) {
				parameters.add(
						annotation.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : annotation.name());
			}
		}
		return parameters;
	}

}
