package org.ecotown.local.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Service;
import org.ecotown.local.report.Progress;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;

/**
 * Builds the services that need it, quietly: a progress line for people, the rest into
 * {@code build.log}.
 */
public final class MavenBuild {

	private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+?) \\S+ +\\[(\\d+/\\d+)]");

	private final Folders folders;

	private final Messages messages;

	private final Freshness freshness;

	public MavenBuild(Folders folders, Messages messages) {
		this.folders = folders;
		this.messages = messages;
		this.freshness = new Freshness(folders);
	}

	public List<Service> stale() {
		return this.freshness.stale();
	}

	/** Refuses when a tool is missing or the build fails. */
	public void build(List<Service> services, Progress progress) {
		if (services.contains(Service.GATEWAY)) {
			NodeCheck.require(this.folders.checkout().resolve("web/package.json"));
		}
		Instant begun = Instant.now();
		String step = this.messages.get("build.step");
		Path log = this.folders.logOf("build");
		progress.say(this.messages.get("build.begins",
				services.stream().map(Service::id).collect(Collectors.joining(", ")), log.toString()));
		progress.begin(step);
		if (run(command(services), log, module -> progress.detail(step, module)) != 0) {
			progress.failed(step);
			String errors = errors(log);
			if (Refusal.isFullDisk(errors)) {
				throw new Refusal("space.none", this.folders.checkout().toString());
			}
			throw new Refusal("build.failed", errors, log.toString());
		}
		progress.done(step);
		services.forEach(service -> stamp(this.freshness.stampOf(service), begun));
	}

	private List<String> command(List<Service> services) {
		return List.of(this.folders.checkout().resolve("mvnw").toString(), "-B", "-ntp", "-DskipTests",
				"-Dmaven.test.skip=true", "-Dspring-javaformat.skip=true", "-Dstyle.color=never", "-am", "-pl",
				services.stream().map(Service::id).collect(Collectors.joining(",")), "package");
	}

	private int run(List<String> command, Path log, Consumer<String> building) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folders.checkout().toFile())
			.redirectErrorStream(true);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			Thread stopper = Thread.ofPlatform().unstarted(() -> destroy(process));
			Runtime.getRuntime().addShutdownHook(stopper);
			try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
					PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log))) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					copy.println(line);
					Matcher module = MODULE.matcher(line);
					if (module.find()) {
						building.accept(module.group(2) + " " + module.group(1));
					}
				}
			}
			int code = process.onExit().join().exitValue();
			if (!forget(stopper)) {
				throw new Refusal("build.stopped");
			}
			return code;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** False when a signal came first and the hook is stopping the build. */
	private static boolean forget(Thread hook) {
		try {
			return Runtime.getRuntime().removeShutdownHook(hook);
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	/** Through the handle, which leaves the output readable to its end. */
	private static void destroy(Process process) {
		process.descendants().forEach(ProcessHandle::destroy);
		process.toHandle().destroy();
		process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
	}

	private static String errors(Path log) {
		try {
			return Files.readAllLines(log)
				.stream()
				.filter(line -> line.startsWith("[ERROR]") && line.length() > 9)
				.limit(8)
				.collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static void stamp(Path file, Instant begun) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, begun.toString());
			Files.setLastModifiedTime(file, FileTime.from(begun));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
