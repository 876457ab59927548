package org.ecotown.platform.paging.support;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code ?limit=&cursor=}.
 */
public class PageQueryArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageQuery.class;
	}

	@Override
	public PageQuery resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		List<InputFault> faults = new ArrayList<>();
		int limit = limit(request.getParameter("limit"), faults);
		List<String> after = after(request.getParameter("cursor"), faults);
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return new PageQuery(limit, after);
	}

	private static int limit(@Nullable String text, List<InputFault> faults) {
		if (text == null) {
			return PageQuery.DEFAULT_LIMIT;
		}
		try {
			int limit = Integer.parseInt(text);
			if (limit >= 1 && limit <= PageQuery.MAX_LIMIT) {
				return limit;
			}
		}
		catch (NumberFormatException ex) {
			// reported below, like a number out of range
		}
		faults.add(InputFault.parameter("limit", "invalid-limit", PageQuery.MAX_LIMIT));
		return PageQuery.DEFAULT_LIMIT;
	}

	private static List<String> after(@Nullable String cursor, List<InputFault> faults) {
		if (cursor == null) {
			return List.of();
		}
		try {
			return PageQuery.decode(cursor);
		}
		catch (IllegalArgumentException ex) {
			faults.add(InputFault.parameter("cursor", "invalid-cursor"));
			return List.of();
		}
	}

}
