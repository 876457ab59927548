package org.ecotown.platform.problem;

import java.util.List;

/**
 * One fault of the input. Its text is {@code fault.<code>} in the message catalogues.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code ?name} for a query
 * parameter
 * @param code the stable code of the fault
 * @param arguments what the placeholders of the text stand for
 * @param malformed whether the input could not be read at all (400) rather than broke a
 * rule (422)
 */
public record InputFault(String pointer, String code, List<Object> arguments, boolean malformed) {

	public InputFault(String pointer, String code, Object... arguments) {
		this(pointer, code, List.of(arguments), false);
	}

	/**
	 * Input that could not be read at all.
	 */
	public static InputFault malformed(String pointer, String code, Object... arguments) {
		return new InputFault(pointer, code, List.of(arguments), true);
	}

	/**
	 * A query parameter that could not be read.
	 */
	public static InputFault parameter(String name, String code, Object... arguments) {
		return malformed("?" + name, code, arguments);
	}

}
