package org.ecotown.enterprises;

import java.util.List;

import org.ecotown.platform.testsupport.Api.Answer;

/**
 * Reads the faults of a problem.
 */
final class Faults {

	private Faults() {
	}

	/**
	 * Pointer and code of each.
	 */
	static List<String> of(Answer answer) {
		return answer.json()
			.at("/errors")
			.valueStream()
			.map((error) -> error.path("pointer").asString(error.path("parameter").asString("")) + " "
					+ error.at("/code").asString())
			.toList();
	}

}
