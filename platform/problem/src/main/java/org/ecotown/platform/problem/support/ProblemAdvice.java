package org.ecotown.platform.problem.support;

import java.sql.SQLException;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.problem.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Renders every exception that no service has explained better.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Log logger = LogFactory.getLog(ProblemAdvice.class);

	private final Problems problems;

	public ProblemAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<Object> problem(ProblemException ex) {
		return this.problems.answer(ex.type(), ex.arguments());
	}

	@ExceptionHandler
	ResponseEntity<Object> invalid(InvalidInput ex) {
		return this.problems.answer(this.problems.of(ex), new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<Object> stale(OptimisticLockingFailureException ex) {
		return this.problems.answer(PlatformProblem.PRECONDITION_FAILED);
	}

	/**
	 * A value that reads well and that the database cannot read, such as a NUL or a bent
	 * cursor.
	 */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unstorable(DataIntegrityViolationException ex) {
		SQLException cause = Failures.cause(ex, SQLException.class);
		boolean dataException = cause != null && cause.getSQLState() != null && cause.getSQLState().startsWith("22");
		return dataException ? this.problems.answer(PlatformProblem.MALFORMED_REQUEST) : unexpected(ex);
	}

	@ExceptionHandler
	ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException ex) {
		BuddhistEra buddhist = Failures.cause(ex, BuddhistEra.class);
		if (buddhist != null) {
			return invalid(new InvalidInput(new InputFault("?" + ex.getName(), "buddhist-era",
					String.valueOf(ex.getValue()), buddhist.meant())));
		}
		if (Failures.cause(ex, UnlikelyYear.class) != null) {
			return invalid(new InvalidInput(UnlikelyYear.fault("?" + ex.getName())));
		}
		if (ex.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)) {
			return this.problems.answer(PlatformProblem.NOT_FOUND);
		}
		Class<?> required = ex.getRequiredType();
		return invalid(new InvalidInput(InputFault.parameter(ex.getName(), "wrong-type",
				InputTypes.name((required != null) ? required : String.class))));
	}

	/** An upload that is not divided into parts as its content type says. */
	@ExceptionHandler(MultipartException.class)
	ResponseEntity<Object> unreadable() {
		return this.problems.answer(PlatformProblem.MALFORMED_REQUEST);
	}

	/**
	 * @return null where nobody is left to be told
	 */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unexpected(Exception ex) {
		if (Failures.isHungUp(ex)) {
			logger.debug("The client has hung up", ex);
			return null;
		}
		PlatformProblem problem = Failures.problem(ex);
		if (problem == PlatformProblem.INTERNAL_ERROR) {
			logger.error("Request failed", ex);
			return this.problems.answer(problem);
		}
		logger.warn("Request failed: " + ex);
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Failures.RETRY_SECONDS);
		return this.problems.answer(this.problems.of(problem), headers);
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (Failures.cause(ex, BodyTooLarge.class) != null) {
			return this.problems.answer(PlatformProblem.BODY_TOO_LARGE);
		}
		List<InputFault> faults = new java.util.ArrayList<>(RequestFaults.end());
		JacksonException json = Failures.cause(ex, JacksonException.class);
		if (json != null && json.getLocation() != null && faults.isEmpty()) {
			faults.add(InputFault.malformed(pointer(json), "malformed-json", json.getLocation().getLineNr(),
					json.getLocation().getColumnNr()));
		}
		else if (faults.isEmpty()) {
			faults.add(InputFault.malformed("", "missing-body"));
		}
		return invalid(new InvalidInput(faults));
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(new InvalidInput(InputFault.parameter(ex.getParameterName(), "required")));
	}

	@Override
	protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(new InvalidInput(ex.getFieldErrors()
			.stream()
			.map((error) -> InputFault.parameter(error.getField(), "invalid-value"))
			.toList()));
	}

	@Override
	protected ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(new InvalidInput(ex.getParameterValidationResults()
			.stream()
			.map((result) -> InputFault.parameter(String.valueOf(result.getMethodParameter().getParameterName()),
					"invalid-value"))
			.toList()));
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		PlatformProblem type = PlatformProblem.ofStatus(status.value());
		if (type == PlatformProblem.INTERNAL_ERROR) {
			logger.error("Request failed", ex);
		}
		return this.problems.answer(this.problems.of(type), headers);
	}

	private static String pointer(JacksonException ex) {
		StringBuilder pointer = new StringBuilder();
		ex.getPath()
			.forEach((reference) -> pointer.append('/')
				.append((reference.getPropertyName() != null) ? reference.getPropertyName() : reference.getIndex()));
		return pointer.toString();
	}

}
