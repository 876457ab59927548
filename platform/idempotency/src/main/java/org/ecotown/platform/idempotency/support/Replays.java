package org.ecotown.platform.idempotency.support;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Replays a kept answer in the place of its operation, after the rule of the operation
 * was enforced: who has lost the role since is told so, and not what was answered then.
 */
public class Replays implements HandlerInterceptor {

	private static final String ATTRIBUTE = Replays.class.getName();

	static void prepare(HttpServletRequest request, Answer answer) {
		request.setAttribute(ATTRIBUTE, answer);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!(request.getAttribute(ATTRIBUTE) instanceof Answer answer)) {
			return true;
		}
		request.removeAttribute(ATTRIBUTE);
		answer.replayTo(response);
		return false;
	}

}
