package org.ecotown.platform.problem.support;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The faults found while the body of the request under way is read. Absent outside of
 * such a reading, so that JSON from peers and from the database is read leniently.
 */
final class RequestFaults {

	private static final String ATTRIBUTE = RequestFaults.class.getName();

	private final List<InputFault> faults = new ArrayList<>();

	static void begin() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(ATTRIBUTE, new RequestFaults(), RequestAttributes.SCOPE_REQUEST);
		}
	}

	static List<InputFault> end() {
		RequestFaults current = current();
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (current == null || request == null) {
			return List.of();
		}
		request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		return current.faults;
	}

	static @Nullable RequestFaults current() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null) ? (RequestFaults) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
				: null;
	}

	/**
	 * Whether there are more faults already than will be told.
	 */
	boolean isFull() {
		return this.faults.size() > InvalidInput.MOST;
	}

	void add(InputFault fault) {
		if (!isFull()) {
			this.faults.add(fault);
		}
	}

}
