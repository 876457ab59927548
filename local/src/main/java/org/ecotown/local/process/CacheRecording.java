package org.ecotown.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;
import org.jspecify.annotations.Nullable;

/**
 * A run of a service that only starts, up to the moment where it would begin to listen,
 * writes its start-up cache and ends; with the lowest priority, beside the one that
 * serves, so that neither a start nor a stop waits for it.
 */
public final class CacheRecording {

	private final Service service;

	private final StartupCache cache;

	private final Process process;

	private CacheRecording(Service service, StartupCache cache, Process process) {
		this.service = service;
		this.cache = cache;
		this.process = process;
	}

	/**
	 * @return null where there is a cache already
	 */
	public static @Nullable CacheRecording start(Service service, ExtractedJar jar, Folders folders, Ports ports,
			Secrets secrets) {
		StartupCache cache = StartupCache.of(jar);
		if (cache.exists()) {
			return null;
		}
		cache.forget();
		List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
		command.addAll(JavaCommand.recording(service, folders.home(), jar, cache));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().clear();
		builder.environment().putAll(ServiceEnvironment.of(service, ports, secrets, System.getenv()));
		builder.directory(folders.home().toFile());
		builder.redirectInput(Path.of("/dev/null").toFile());
		builder.redirectErrorStream(true).redirectOutput(folders.logOf("startup-cache").toFile());
		try {
			return new CacheRecording(service, cache, builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Service service() {
		return this.service;
	}

	/**
	 * Waits until the cache is written.
	 * @return false when there is none
	 */
	public boolean await() {
		boolean written = this.process.onExit().join().exitValue() == 0;
		if (written) {
			this.cache.keep();
		}
		this.cache.forget();
		return written && this.cache.exists();
	}

	/** Gives it up at once; the next start tries again. */
	public void kill() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
