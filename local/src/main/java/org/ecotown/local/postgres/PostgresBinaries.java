package org.ecotown.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import org.ecotown.local.text.Refusal;

/**
 * PostgreSQL programs unpacked from the jar of the zonky project for this operating
 * system.
 */
record PostgresBinaries(Path folder) {

	private static final String VERSION_FILE = "unpacked";

	/** Unpacks once. */
	static PostgresBinaries in(Path cache) {
		Path folder = cache.resolve("postgres-" + archiveName());
		try {
			if (!Files.exists(folder.resolve(VERSION_FILE))) {
				unpack(folder);
				Files.createFile(folder.resolve(VERSION_FILE));
			}
			return new PostgresBinaries(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String program(String name) {
		return this.folder.resolve("bin").resolve(name).toString();
	}

	private static void unpack(Path folder) throws IOException {
		String archive = archiveName() + ".txz";
		try (InputStream resource = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
			if (resource == null) {
				throw new Refusal("postgres.no-binaries", archive);
			}
			try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(resource))) {
				for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
					unpack(tar, entry, folder);
				}
			}
		}
	}

	private static void unpack(InputStream content, TarArchiveEntry entry, Path folder) throws IOException {
		Path target = folder.resolve(entry.getName()).normalize();
		if (!target.startsWith(folder)) {
			throw new IOException("entry outside the folder: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
				Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			}
		}
		else if (entry.isFile()) {
			Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
			boolean executable = (entry.getMode() & 0100) != 0;
			Files.setPosixFilePermissions(target,
					PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
		}
	}

	private static String archiveName() {
		String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		boolean arm = arch.equals("aarch64") || arch.equals("arm64");
		return (os.contains("mac") ? "postgres-darwin-" : "postgres-linux-") + (arm ? "arm_64" : "x86_64");
	}

	/** PostgreSQL refuses to run as root; a user namespace takes the privilege away. */
	static boolean needsUserNamespace() {
		try {
			Process id = new ProcessBuilder("id", "-u").start();
			boolean root = new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip()
				.equals("0");
			if (!root) {
				return false;
			}
			Process unshare = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
			if (!unshare.waitFor(5, TimeUnit.SECONDS) || unshare.exitValue() != 0) {
				throw new Refusal("postgres.root");
			}
			return true;
		}
		catch (IOException ex) {
			throw new Refusal("postgres.root");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
