package org.ecotown.platform.testsupport;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails a test in which the fake of a peer was asked or answered something that the peer
 * does not describe ({@link FakePeers}).
 */
public final class HonestPeers implements AfterEachCallback, AfterAllCallback {

	private static final Queue<Supplier<List<String>>> HEARD = new ConcurrentLinkedQueue<>();

	/**
	 * Takes what is to be looked into when the test is over: the peer has a deadline.
	 */
	static void hear(Supplier<List<String>> lies) {
		HEARD.add(lies);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		fail();
	}

	/** What arrived after the last test. */
	@Override
	public void afterAll(ExtensionContext context) {
		fail();
	}

	private static void fail() {
		Set<String> lies = new LinkedHashSet<>();
		for (Supplier<List<String>> heard = HEARD.poll(); heard != null; heard = HEARD.poll()) {
			lies.addAll(heard.get());
		}
		assertThat(lies).as("what fakes do that their peers do not").isEmpty();
	}

}
