package org.ecotown.platform.security.support;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces the rule an operation declares, before its input is read. An operation without
 * a rule is denied.
 */
public class RuleInterceptor implements HandlerInterceptor {

	private final List<String> unruledPackages;

	/**
	 * @param unruledPackages prefixes of packages of libraries whose endpoints the filter
	 * chain guards
	 */
	public RuleInterceptor(List<String> unruledPackages) {
		this.unruledPackages = List.copyOf(unruledPackages);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR
				|| method.hasMethodAnnotation(AllowAnyone.class) || isUnruled(method)) {
			return true;
		}
		Caller caller = CallerArgument.current();
		if (caller == null) {
			throw new ProblemException(PlatformProblem.UNAUTHENTICATED);
		}
		if (!method.hasMethodAnnotation(AllowAuthenticated.class)
				&& !allows(method.getMethodAnnotation(Allow.class), caller)) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
		return true;
	}

	private boolean isUnruled(HandlerMethod method) {
		String type = method.getBeanType().getName();
		return this.unruledPackages.stream().anyMatch(type::startsWith);
	}

	private static boolean allows(@org.jspecify.annotations.Nullable Allow rule, Caller caller) {
		return rule != null
				&& (caller.is(rule.roles()) || Arrays.stream(rule.scopes()).anyMatch(caller.scopes()::contains));
	}

}
