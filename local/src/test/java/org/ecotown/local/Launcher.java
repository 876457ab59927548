package org.ecotown.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The launcher as a process of its own, with what it says and its exit code.
 */
final class Launcher {

	private Launcher() {
	}

	record Result(int code, String out, String err) {
	}

	static List<String> command(Path checkout, String... words) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Decotown.checkout=" + checkout, "-cp", System.getProperty("java.class.path"),
						Ecotown.class.getName()));
		command.addAll(List.of(words));
		return command;
	}

	static Result run(Path home, String... words) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command(home.resolveSibling("checkout"), words));
		builder.environment().put("ECOTOWN_HOME", home.toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		return run(builder);
	}

	static Result execute(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("LC_ALL", "C.UTF-8");
		return run(builder);
	}

	static Result run(ProcessBuilder builder) throws IOException, InterruptedException {
		File out = File.createTempFile("ecotown", ".out");
		File err = File.createTempFile("ecotown", ".err");
		try {
			Process process = builder.redirectOutput(out)
				.redirectError(err)
				.redirectInput(Path.of("/dev/null").toFile())
				.start();
			int code = process.waitFor();
			return new Result(code, Files.readString(out.toPath(), StandardCharsets.UTF_8),
					Files.readString(err.toPath(), StandardCharsets.UTF_8));
		}
		finally {
			out.delete();
			err.delete();
		}
	}

}
