package org.ecotown.platform.problem.support;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.validation.Validator;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.problem.Sound;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;

/**
 * Reads every JSON body to its end, then validates it, and reports the faults of both
 * steps together, with what the request says of its properties together.
 */
@ControllerAdvice
public class RequestBodyFaults implements RequestBodyAdvice {

	private final Validator validator;

	public RequestBodyFaults(Validator validator) {
		this.validator = validator;
	}

	@Override
	public boolean supports(MethodParameter parameter, Type targetType,
			Class<? extends HttpMessageConverter<?>> converterType) {
		return converterType.getSimpleName().startsWith("JacksonJson");
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type targetType,
			Class<? extends HttpMessageConverter<?>> converterType) {
		RequestFaults.begin();
		return message;
	}

	@Override
	public @Nullable Object afterBodyRead(@Nullable Object body, HttpInputMessage message, MethodParameter parameter,
			Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
		List<InputFault> faults = new ArrayList<>(RequestFaults.end());
		if (body == null && faults.isEmpty()) {
			faults.add(InputFault.malformed("", "missing-body"));
		}
		else if (body != null) {
			faults.addAll(violations(body, faults));
			faults.addAll(contradictions(body, faults));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return body;
	}

	@Override
	public @Nullable Object handleEmptyBody(@Nullable Object body, HttpInputMessage message, MethodParameter parameter,
			Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
		List<InputFault> faults = RequestFaults.end();
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return body;
	}

	private List<InputFault> violations(Object body, List<InputFault> known) {
		return this.validator.validate(body)
			.stream()
			.map(ConstraintFaults::of)
			.filter((found) -> known.stream().noneMatch((fault) -> covers(fault, found)))
			.sorted(Comparator.comparing(InputFault::pointer).thenComparing(InputFault::code))
			.toList();
	}

	private static List<InputFault> contradictions(Object body, List<InputFault> known) {
		Faults found = new Faults();
		if (body instanceof Sound request) {
			request.check(found);
		}
		return found.list()
			.stream()
			.filter((contradiction) -> known.stream().noneMatch((fault) -> covers(fault, contradiction)))
			.toList();
	}

	/** A value that could not be read is null and would be reported as missing, too. */
	private static boolean covers(InputFault known, InputFault found) {
		return found.pointer().equals(known.pointer()) || found.pointer().startsWith(known.pointer() + "/");
	}

}
