package org.ecotown.platform.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Input with faults, all that were found at once, or as many as anybody reads.
 */
public class InvalidInput extends RuntimeException {

	/** How many faults are told; of more the answer says that there are more. */
	public static final int MOST = 200;

	private final transient List<InputFault> faults;

	public InvalidInput(List<InputFault> faults) {
		this.faults = (faults.size() <= MOST) ? List.copyOf(faults)
				: Stream.concat(faults.stream().limit(MOST), Stream.of(new InputFault("", "more-faults"))).toList();
	}

	public InvalidInput(InputFault... faults) {
		this(List.of(faults));
	}

	@Override
	public String getMessage() {
		return this.faults.stream()
			.map((fault) -> fault.pointer() + " " + fault.code())
			.collect(Collectors.joining(", "));
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
