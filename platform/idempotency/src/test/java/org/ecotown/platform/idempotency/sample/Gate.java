package org.ecotown.platform.idempotency.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds a request back until a test lets it pass.
 */
public final class Gate {

	private final CountDownLatch reached = new CountDownLatch(1);

	private final CountDownLatch open = new CountDownLatch(1);

	/**
	 * Waits for the request.
	 */
	public boolean reached() throws InterruptedException {
		return this.reached.await(10, TimeUnit.SECONDS);
	}

	/**
	 * Lets the request pass.
	 */
	public void open() {
		this.open.countDown();
	}

	boolean pass() throws InterruptedException {
		this.reached.countDown();
		return this.open.await(10, TimeUnit.SECONDS);
	}

}
