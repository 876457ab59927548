package org.ecotown.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The run state on disk; replaced as a whole, so a reader never sees half of it.
 */
public record StateFile(Path file) {

	private static final JsonMapper JSON = new JsonMapper();

	public Optional<RunState> read() {
		try {
			return Files.exists(this.file) ? Optional.of(JSON.readValue(Files.readString(this.file), RunState.class))
					: Optional.empty();
		}
		catch (IOException | JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Not what a supervisor that is gone left behind. */
	public Optional<RunState> readLive() {
		return read().filter(state -> state.supervisor().running().isPresent());
	}

	void write(RunState state) {
		try {
			Path part = this.file.resolveSibling(this.file.getFileName() + ".part");
			Files.writeString(part, JSON.writeValueAsString(state));
			Files.move(part, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void delete() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
