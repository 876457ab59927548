package org.ecotown.local.supervise;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The end of a log file, however large the file is, and its rotation.
 */
public final class LogTail {

	private static final int CHUNK = 64 * 1024;

	private static final int KEPT = 3;

	private LogTail() {
	}

	public static String of(Path log, int lines) {
		if (!Files.exists(log)) {
			return "";
		}
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
			long from = Math.max(0, file.length() - CHUNK);
			byte[] bytes = new byte[(int) (file.length() - from)];
			file.seek(from);
			file.readFully(bytes);
			List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
			return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** {@code x.log} becomes {@code x.log.1}, and so on; the oldest goes. */
	public static void rotate(Path log) throws IOException {
		for (int number = KEPT - 1; number >= 0; number--) {
			Path from = (number == 0) ? log : log.resolveSibling(log.getFileName() + "." + number);
			if (Files.exists(from)) {
				Files.move(from, log.resolveSibling(log.getFileName() + "." + (number + 1)),
						StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

}
