package org.ecotown.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunLockTests {

	@TempDir
	Path folder;

	@Test
	void heldLockIsSeenAndNotTakenTwice() {
		try (RunLock lock = RunLock.take(file()).orElseThrow()) {
			assertThat(lock).isNotNull();
			assertThat(RunLock.take(file())).isEmpty();
		}
		assertThat(RunLock.isHeld(file())).isFalse();
	}

	@Test
	void momentaryLookDoesNotKeepALauncherOut() throws IOException {
		FileChannel look = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		look.lock();
		CompletableFuture.runAsync(() -> close(look), CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
		assertThat(RunLock.take(file())).isPresent().hasValueSatisfying(RunLock::close);
	}

	@Test
	void tellsWhichLiveProcessTookItLast() throws IOException {
		RunLock.take(file()).orElseThrow().close();
		assertThat(RunLock.launcher(file())).contains(ProcessHandle.current());
		Files.writeString(file(), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z");
		assertThat(RunLock.launcher(file())).isEmpty();
	}

	@Test
	void lockNobodyMadeIsFree() {
		assertThat(RunLock.isHeld(file())).isFalse();
		assertThat(RunLock.launcher(file())).isEmpty();
	}

	private static void close(FileChannel channel) {
		try {
			channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file() {
		return this.folder.resolve("lock");
	}

}
