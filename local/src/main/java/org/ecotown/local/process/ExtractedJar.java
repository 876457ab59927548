package org.ecotown.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.ecotown.local.text.Refusal;

/**
 * A Spring Boot jar taken apart, which starts faster than the fat jar and allows an AOT
 * cache. Kept under the hash of the jar, so it is done once per build; a running process
 * keeps its own copy while the jar is built anew.
 */
public record ExtractedJar(Path folder, Path jar) {

	/**
	 * @param cache folder of this one service; holds only the newest extraction
	 */
	public static ExtractedJar of(Path fatJar, Path cache) {
		try {
			Files.createDirectories(cache);
			Path folder = cache.resolve(hashOf(fatJar, cache.resolve("jar.hash")));
			if (!Files.isDirectory(folder)) {
				deleteOthers(cache);
				Path part = cache.resolve("part");
				extract(fatJar, part);
				Files.move(part, folder);
			}
			return new ExtractedJar(folder, folder.resolve(fatJar.getFileName().toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Size and times of the jar spare reading it at every start. The time of the content
	 * is fixed in reproducible builds, so the time of the file's last change counts too.
	 */
	private static String hashOf(Path jar, Path note) throws IOException {
		String stamp = Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis() + " "
				+ Files.getAttribute(jar, "unix:ctime");
		if (Files.exists(note)) {
			List<String> lines = Files.readAllLines(note);
			if (lines.size() == 2 && lines.getFirst().equals(stamp)) {
				return lines.getLast();
			}
		}
		String hash = sha256(jar).substring(0, 16);
		Files.writeString(note, stamp + "\n" + hash + "\n");
		return hash;
	}

	private static String sha256(Path file) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void extract(Path fatJar, Path destination) throws IOException {
		Process process = new ProcessBuilder(JavaCommand.javaExecutable(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Djarmode=tools", "-jar", fatJar.toString(), "extract", "--destination",
				destination.toString())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int code = process.onExit().join().exitValue();
		if (code != 0 || !Files.isDirectory(destination)) {
			throw new Refusal("extract.failed", fatJar.toString(), output.strip().replaceAll("\\s+", " "));
		}
	}

	private static void deleteOthers(Path cache) throws IOException {
		try (Stream<Path> children = Files.list(cache)) {
			for (Path child : children.filter(Files::isDirectory).toList()) {
				deleteTree(child);
			}
		}
	}

	public static void deleteTree(Path root) throws IOException {
		if (!Files.exists(root)) {
			return;
		}
		try (Stream<Path> tree = Files.walk(root)) {
			for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}

}
