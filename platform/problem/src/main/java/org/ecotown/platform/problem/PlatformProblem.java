package org.ecotown.platform.problem;

/**
 * The problems that every service knows.
 */
public enum PlatformProblem implements ProblemType {

	MALFORMED_REQUEST(400), UNUSUAL_PATH(400), UNAUTHENTICATED(401), STEP_UP_REQUIRED(401), FORBIDDEN(403),
	NOT_FOUND(404), METHOD_NOT_ALLOWED(405), NOT_ACCEPTABLE(406), CONFLICT(409), PRECONDITION_FAILED(412),
	BODY_TOO_LARGE(413), UNSUPPORTED_MEDIA_TYPE(415), INVALID_INPUT(422), SAME_PERSON(422), PRECONDITION_REQUIRED(428),
	TOO_MANY_REQUESTS(429), HEADERS_TOO_LARGE(431), INTERNAL_ERROR(500), NOT_IMPLEMENTED(501), UNAVAILABLE(503),
	UNCLEAR_OUTCOME(503);

	private final int status;

	PlatformProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

	/**
	 * The problem that stands for an HTTP status nobody has explained further.
	 */
	public static PlatformProblem ofStatus(int status) {
		for (PlatformProblem problem : values()) {
			if (problem.status == status) {
				return problem;
			}
		}
		return (status >= 500) ? INTERNAL_ERROR : MALFORMED_REQUEST;
	}

}
