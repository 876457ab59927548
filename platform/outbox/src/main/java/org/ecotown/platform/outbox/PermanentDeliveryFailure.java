package org.ecotown.platform.outbox;

/**
 * The peer understood the message and will never take it. An outage is none of this.
 */
public class PermanentDeliveryFailure extends RuntimeException {

	public PermanentDeliveryFailure(String message) {
		super(message);
	}

	public PermanentDeliveryFailure(String message, Throwable cause) {
		super(message, cause);
	}

}
