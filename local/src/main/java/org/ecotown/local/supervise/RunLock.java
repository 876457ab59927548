package org.ecotown.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.ecotown.local.process.ProcessIdentity;

/**
 * One supervisor per data folder. The operating system releases the lock when the
 * supervisor ends, even by {@code kill -9}.
 */
public final class RunLock implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private static final String MARK = "java";

	private final FileChannel channel;

	private RunLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes it for this process and writes down who that is. A command that only looks
	 * has it for a moment, so a held one is tried again for a second.
	 * @return empty when another supervisor holds it
	 */
	public static Optional<RunLock> take(Path file) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		try {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			while (!tryLock(channel, false)) {
				if (System.nanoTime() > deadline) {
					channel.close();
					return Optional.empty();
				}
				LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
			}
			ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current(), MARK);
			channel.truncate(0);
			channel.write(StandardCharsets.UTF_8.encode(self.pid() + " " + self.startedAt()));
			return Optional.of(new RunLock(channel));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Looks with a shared lock, so that two who look do not disturb each other. */
	public static boolean isHeld(Path file) {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return !tryLock(channel, true);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The live process that took the lock last, also before it has a state to show and
	 * while it hands over to its supervisor. Not for the holder itself: closing the file
	 * would release the lock.
	 */
	public static Optional<ProcessHandle> launcher(Path file) {
		try {
			String[] words = Files.readString(file).split(" ", 2);
			return new ProcessIdentity(Long.parseLong(words[0]), Instant.parse(words[1]), MARK).running();
		}
		catch (IOException | NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

	@SuppressWarnings("resource")
	private static boolean tryLock(FileChannel channel, boolean shared) throws IOException {
		try {
			FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
