package org.ecotown.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.process.ExtractedJar;
import org.ecotown.local.text.Refusal;

/**
 * A PostgreSQL of our own on 127.0.0.1. Unlike in tests it is durable: {@code fsync} and
 * {@code synchronous_commit} are on, so what was acknowledged survives a power cut.
 */
public final class PostgresServer {

	private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
			"fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=100", "shared_buffers=64MB",
			"timezone=UTC", "log_timezone=UTC", "logging_collector=off");

	private final Folders folders;

	private final int port;

	private final Secrets secrets;

	private final PostgresBinaries binaries;

	private final boolean userNamespace;

	private PostgresServer(Folders folders, int port, Secrets secrets, PostgresBinaries binaries,
			boolean userNamespace) {
		this.folders = folders;
		this.port = port;
		this.secrets = secrets;
		this.binaries = binaries;
		this.userNamespace = userNamespace;
	}

	public static PostgresServer of(Folders folders, int port, Secrets secrets) {
		return new PostgresServer(folders, port, secrets, PostgresBinaries.in(folders.cache()),
				PostgresBinaries.needsUserNamespace());
	}

	/** Whether a server on this data folder already holds the port. */
	public static boolean holds(Folders folders, int port) {
		return Postmaster.on(folders.postgresData()).filter(postmaster -> postmaster.port() == port).isPresent();
	}

	/** Whether a server runs on this data folder, on whatever port. */
	public static boolean runs(Folders folders) {
		return Postmaster.on(folders.postgresData()).isPresent();
	}

	/**
	 * Initialises the folder if new, adopts or starts the server, creates the databases.
	 */
	public void start() {
		initialise();
		Optional<Postmaster> running = Postmaster.on(data());
		if (running.isPresent() && running.get().port() != this.port) {
			stop();
			running = Optional.empty();
		}
		if (running.isEmpty()) {
			run();
		}
		if (!new Databases(this.port, this.secrets).create()) {
			throw new Refusal("postgres.other-secrets", this.folders.secrets().toString(), data().toString());
		}
	}

	public boolean isRunning() {
		return Postmaster.on(data()).isPresent();
	}

	/** Whether it answers within a few seconds. */
	public boolean answers() {
		return new Databases(this.port, this.secrets).answer();
	}

	/**
	 * Fast shutdown: open transactions are rolled back, everything committed is on disk.
	 */
	public void stop() {
		if (isRunning()) {
			execute(List.of(this.binaries.program("pg_ctl"), "stop", "-D", data().toString(), "-m", "fast", "-w", "-t",
					"60"));
		}
	}

	private Path data() {
		return this.folders.postgresData();
	}

	/** Into a folder beside it, so that an interrupted run leaves no half-made one. */
	private void initialise() {
		Path part = data().resolveSibling("postgres.part");
		Path password = data().resolveSibling("postgres.password");
		try {
			Files.deleteIfExists(password);
			ExtractedJar.deleteTree(part);
			if (Files.exists(data().resolve("PG_VERSION"))) {
				return;
			}
			Files.createFile(password,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(password, this.secrets.databasePassword("postgres") + "\n");
			execute(List.of(this.binaries.program("initdb"), "-D", part.toString(), "-U", "postgres", "-A",
					"scram-sha-256", "--pwfile=" + password, "-E", "UTF-8", "--locale=C.UTF-8",
					"--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
			Files.move(part, data());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			password.toFile().delete();
		}
	}

	/**
	 * After a crash the last children of the old server may still hold its shared memory
	 * for a moment; pg_ctl then fails and is tried again.
	 */
	private void run() {
		for (int attempt = 1;; attempt++) {
			try {
				removeStalePid();
				String options = SETTINGS.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "));
				execute(List.of(this.binaries.program("pg_ctl"), "start", "-D", data().toString(), "-l",
						this.folders.logOf("postgres").toString(), "-w", "-t", "120", "-o",
						"-p " + this.port + " " + options));
				return;
			}
			catch (Refusal ex) {
				if (attempt == 5) {
					throw ex;
				}
				pause();
			}
		}
	}

	/**
	 * When the number in the file by now belongs to a stranger, PostgreSQL would refuse
	 * to start. A dead number is left to PostgreSQL, which also looks for orphaned
	 * children.
	 */
	private void removeStalePid() {
		if (Postmaster.isStranger(data())) {
			data().resolve("postmaster.pid").toFile().delete();
		}
	}

	private void execute(List<String> command) {
		List<String> full = new ArrayList<>();
		if (this.userNamespace) {
			full.addAll(List.of("unshare", "-U"));
		}
		full.addAll(command);
		Path output = this.folders.logs().resolve("postgres-tool.log");
		ProcessBuilder builder = new ProcessBuilder(full).redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.redirectInput(Path.of("/dev/null").toFile());
		builder.environment().put("LC_ALL", "C");
		try {
			int code = builder.start().waitFor();
			if (code != 0) {
				String said = Files.readString(output, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
				if (Refusal.isFullDisk(said)) {
					throw new Refusal("space.none", data().toString());
				}
				throw new Refusal("postgres.failed", said, this.folders.logOf("postgres").toString());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(1000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
