package org.ecotown.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.local.layout.Service;

/**
 * The command line of a service: C1 only, serial collector and small heaps, because five
 * JVMs share a developer's machine and start-up time is what is felt.
 */
final class JavaCommand {

	private JavaCommand() {
	}

	static String javaExecutable() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** A word of the command line by which we know our processes again. */
	static String mark(Service service, Path home) {
		return "-Decotown.process=" + service.id() + "@" + home;
	}

	/**
	 * The shell makes the JVM deaf to the terminal's Ctrl-C and hang-up, which go to the
	 * whole process group: the supervisor alone decides who stops when.
	 */
	static List<String> of(Service service, Path home, ExtractedJar jar, StartupCache cache) {
		List<String> command = new ArrayList<>(
				List.of("/bin/sh", "-c", "trap '' INT HUP QUIT; exec \"$@\"", "sh", javaExecutable()));
		command.addAll(options(service));
		cache.use().ifPresent(command::add);
		command.add(mark(service, home));
		command.addAll(List.of("-jar", jar.jar().toString()));
		return command;
	}

	/** The same JVM: a cache is good for the options it was recorded with. */
	static List<String> recording(Service service, Path home, ExtractedJar jar, StartupCache cache) {
		List<String> command = new ArrayList<>(
				List.of("/bin/sh", "-c", "trap '' INT HUP QUIT; exec \"$@\"", "sh", javaExecutable()));
		command.addAll(options(service));
		command.addAll(List.of(cache.record(), "-Dspring.context.exit=onRefresh",
				"-Decotown.recording=" + service.id() + "@" + home, "-jar", jar.jar().toString()));
		return command;
	}

	private static List<String> options(Service service) {
		return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xms32m",
				"-Xmx" + service.heapMegabytes() + "m", "-Xss512k", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC",
				"-Duser.language=en", "-Duser.country=US", "-Xlog:aot*=error,cds*=error",
				"--enable-native-access=ALL-UNNAMED");
	}

}
