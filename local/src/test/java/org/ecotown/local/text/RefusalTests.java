package org.ecotown.local.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTests {

	@Test
	void fullDiskIsOneClearLine() {
		IOException full = new FileSystemException("/data/state.json", null, "No space left on device");
		Refusal refusal = Refusal.of(new IllegalStateException(new UncheckedIOException(full))).orElseThrow();
		assertThat(refusal.in(Messages.english())).startsWith("no space is left on the disk (/data/state.json");
		assertThat(refusal.exitCode()).isOne();
	}

	@Test
	void otherTroubleWithFilesSaysWhat() {
		assertThat(Refusal.of(new UncheckedIOException(new IOException("gone"))).orElseThrow().in(Messages.english()))
			.isEqualTo("cannot read or write: IOException gone");
	}

	@Test
	void mistakeOfOursIsNoRefusal() {
		assertThat(Refusal.of(new IllegalStateException("mistake"))).isEmpty();
	}

}
