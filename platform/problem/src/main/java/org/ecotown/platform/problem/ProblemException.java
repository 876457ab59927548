package org.ecotown.platform.problem;

/**
 * Ends a request with a problem. For the web edge only; a feature throws exceptions of
 * its own that know no HTTP.
 */
public class ProblemException extends RuntimeException {

	private final transient ProblemType type;

	private final transient Object[] arguments;

	public ProblemException(ProblemType type, Object... arguments) {
		super(type.slug());
		this.type = type;
		this.arguments = arguments.clone();
	}

	public ProblemType type() {
		return this.type;
	}

	/**
	 * What the placeholders of the detail stand for.
	 */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
