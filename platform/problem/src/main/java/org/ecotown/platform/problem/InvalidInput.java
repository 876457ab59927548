package org.ecotown.platform.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input with faults, all that were found at once.
 */
public class InvalidInput extends RuntimeException {

	private final transient List<InputFault> faults;

	public InvalidInput(List<InputFault> faults) {
		super(faults.stream().map((fault) -> fault.pointer() + " " + fault.code()).collect(Collectors.joining(", ")));
		this.faults = List.copyOf(faults);
	}

	public InvalidInput(InputFault... faults) {
		this(List.of(faults));
	}

	public List<InputFault> faults() {
		return this.faults;
	}

	/**
	 * 400 when a part could not be read, else 422.
	 */
	public ProblemType type() {
		return this.faults.stream().anyMatch(InputFault::malformed) ? PlatformProblem.MALFORMED_REQUEST
				: PlatformProblem.INVALID_INPUT;
	}

}
