package org.ecotown.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Resident set size of a process, from {@code /proc} or {@code ps}.
 */
public final class ResidentMemory {

	private ResidentMemory() {
	}

	/** In bytes; empty when the process is gone. */
	public static OptionalLong of(long pid) {
		Path status = Path.of("/proc", Long.toString(pid), "status");
		try {
			if (Files.exists(status)) {
				return Files.readAllLines(status)
					.stream()
					.filter(line -> line.startsWith("VmRSS:"))
					.mapToLong(line -> kilobytes(line.substring("VmRSS:".length())))
					.findFirst();
			}
			return Files.isDirectory(Path.of("/proc/self")) ? OptionalLong.empty() : fromPs(pid);
		}
		catch (IOException ex) {
			return OptionalLong.empty();
		}
	}

	private static OptionalLong fromPs(long pid) throws IOException {
		Process process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
		return answer.isEmpty() ? OptionalLong.empty() : OptionalLong.of(kilobytes(answer));
	}

	private static long kilobytes(String text) {
		return Long.parseLong(text.replace("kB", "").strip()) * 1024;
	}

}
