package org.ecotown.platform.preconditions.support;

import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code If-Match} and {@code If-None-Match}.
 */
public class PreconditionArguments implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == IfMatch.class || parameter.getParameterType() == PutPrecondition.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		String header = request.getHeader(HttpHeaders.IF_MATCH);
		IfMatch ifMatch = (header != null && !header.isBlank()) ? new IfMatch(header) : null;
		if (parameter.getParameterType() == IfMatch.class) {
			return required(ifMatch);
		}
		boolean creates = "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
		return new PutPrecondition(creates ? null : required(ifMatch));
	}

	private static IfMatch required(@Nullable IfMatch ifMatch) {
		if (ifMatch == null) {
			throw new ProblemException(PlatformProblem.PRECONDITION_REQUIRED);
		}
		return ifMatch;
	}

}
