package org.ecotown.agreements.agreement;

import org.ecotown.platform.text.WireNames;

/**
 * This cannot be done with an agreement that stands where this one does.
 */
public class WrongState extends RuntimeException {

	private final Agreement.State state;

	public WrongState(Agreement.State state) {
		super(WireNames.of(state));
		this.state = state;
	}

	public String state() {
		return WireNames.of(this.state);
	}

}
