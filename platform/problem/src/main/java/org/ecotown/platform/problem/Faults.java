package org.ecotown.platform.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong with an input, so that the caller learns of all of it at once.
 */
public final class Faults {

	private final List<InputFault> found = new ArrayList<>();

	/**
	 * Notes a fault.
	 * @param pointer JSON pointer (RFC 6901) into the body
	 * @param code the code of the fault, which names its text
	 * @param arguments what the placeholders of the text stand for
	 */
	public void add(String pointer, String code, Object... arguments) {
		this.found.add(new InputFault(pointer, code, arguments));
	}

	/**
	 * Notes a fault if the condition holds.
	 */
	public void addIf(boolean condition, String pointer, String code, Object... arguments) {
		if (condition) {
			add(pointer, code, arguments);
		}
	}

	public boolean isEmpty() {
		return this.found.isEmpty();
	}

	/**
	 * What was found, in that order.
	 */
	public List<InputFault> list() {
		return List.copyOf(this.found);
	}

	/**
	 * Goes on only if nothing was found.
	 * @throws InvalidInput with everything that was
	 */
	public void throwIfAny() {
		if (!isEmpty()) {
			throw new InvalidInput(this.found);
		}
	}

}
