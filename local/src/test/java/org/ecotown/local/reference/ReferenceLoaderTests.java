package org.ecotown.local.reference;

import java.nio.file.Path;
import java.time.Duration;

import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReferenceLoaderTests {

	@TempDir
	Path folder;

	private final FakePlatform platform = new FakePlatform();

	@AfterEach
	void stop() {
		this.platform.close();
	}

	@Test
	void loadsEverythingOnceAndRemembersIt() {
		load();
		assertThat(loader().isLoaded(marker())).isTrue();
		assertThat(this.platform.stored("/api/organisations")).hasSize(10);
		assertThat(this.platform.stored("/api/people")).hasSize(9);
		assertThat(this.platform.stored("/api/agreements")).hasSize(1);
		assertThat(this.platform.stored("/api/sessions")).hasSize(3);
	}

	@Test
	void secondLoadChangesNothing() {
		load();
		int changes = this.platform.changes();
		load();
		assertThat(this.platform.changes()).isEqualTo(changes);
	}

	@Test
	void interruptedLoadGoesOnWhereItStopped() {
		for (int step = 5; !loader().isLoaded(marker()); step += 25) {
			int last = step;
			int[] taken = { 0 };
			loader().load(marker(), () -> taken[0]++ >= last, howFar -> {
			});
		}
		int changes = this.platform.changes();
		FakePlatform atOnce = new FakePlatform();
		new ReferenceLoader(atOnce.url(), "s", Duration.ZERO).load(this.folder.resolve("other"), () -> false,
				howFar -> {
				});
		assertThat(changes).isEqualTo(atOnce.changes());
		atOnce.close();
	}

	@Test
	void peerThatIsAwayForAMomentIsAskedAgain() {
		this.platform.answerWith503(4);
		load();
		assertThat(loader().isLoaded(marker())).isTrue();
	}

	@Test
	void refusalNamesTheRequestAndTheAnswer() {
		this.platform.refuse("/api/agreements/");
		assertThatExceptionOfType(Refusal.class).isThrownBy(this::load)
			.satisfies(refusal -> assertThat(refusal.in(Messages.english())).contains("PUT /api/agreements/", "422"));
		assertThat(loader().isLoaded(marker())).isFalse();
	}

	private void load() {
		loader().load(marker(), () -> false, howFar -> {
		});
	}

	private ReferenceLoader loader() {
		return new ReferenceLoader(this.platform.url(), "bootstrap-secret", Duration.ZERO);
	}

	private Path marker() {
		return this.folder.resolve("reference.loaded");
	}

}
