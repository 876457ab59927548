package org.ecotown.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;

/**
 * One run of one service.
 */
public final class ServiceProcess {

	private static final Duration GRACE = Duration.ofSeconds(35);

	private final Process process;

	private final ProcessIdentity identity;

	private ServiceProcess(Process process, ProcessIdentity identity) {
		this.process = process;
		this.identity = identity;
	}

	public static ServiceProcess start(Service service, ExtractedJar jar, Folders folders, Ports ports,
			Secrets secrets) {
		StartupCache cache = StartupCache.of(jar);
		ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(service, folders.home(), jar, cache));
		Map<String, String> environment = ServiceEnvironment.of(service, ports, secrets, System.getenv());
		builder.environment().clear();
		builder.environment().putAll(environment);
		Path log = folders.logOf(service.id());
		builder.directory(folders.home().toFile());
		builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		try {
			Process process = builder.start();
			return new ServiceProcess(process,
					ProcessIdentity.of(process.toHandle(), JavaCommand.mark(service, folders.home())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public ProcessIdentity identity() {
		return this.identity;
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	public CompletableFuture<Integer> exit() {
		return this.process.onExit().thenApply(Process::exitValue);
	}

	/** Asks it to stop; {@link #awaitEnd} waits. */
	public void terminate() {
		this.process.destroy();
	}

	/** Ends it at once. */
	public void kill() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

	/**
	 * Waits until it is gone, killing it when it does not go by itself.
	 * @return false when it had to be killed
	 */
	public boolean awaitEnd() {
		boolean byItself = true;
		try {
			this.process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			byItself = false;
			kill();
			this.process.onExit().join();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		return byItself;
	}

}
