package org.ecotown.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The front script in a checkout of its own, on a machine that has nothing but the usual
 * tools; what fails there is put in their place.
 */
class FrontScriptTests {

	private static final List<String> TOOLS = List.of("bash", "cksum", "cp", "cut", "df", "dirname", "find", "grep",
			"head", "mkdir", "mv", "readlink", "rm", "sed", "sh", "tail", "touch");

	private static final String NO_SPACE = "ecotown: no space is left on the disk (%s); free some space and try again\n";

	@TempDir
	Path machine;

	@BeforeEach
	void checkout() throws IOException {
		Files.createDirectories(checkout("local/src/main"));
		Files.createDirectories(checkout("local/target/lib"));
		Files.writeString(checkout("local/pom.xml"), "");
		Files.createDirectories(this.machine.resolve("tools"));
		for (String tool : TOOLS) {
			Files.createSymbolicLink(this.machine.resolve("tools").resolve(tool), onPath(tool));
		}
		// the folders of JDKs are those of the machine of this test, which has none
		String script = Files.readString(Path.of("../ecotown"));
		String alone = script.replaceAll(" (?=/(usr|opt|Library)/)", " " + this.machine);
		assertThat(alone).isNotEqualTo(script);
		Files.writeString(checkout("ecotown"), alone);
	}

	@Test
	void noJdkIsOneLineThatSaysWhereToGetOne() throws Exception {
		Launcher.Result result = Launcher.run(ecotown("en", ""));
		assertThat(result.code()).isOne();
		assertThat(result.err()).isEqualTo("ecotown: JDK 25 or newer is missing: install it from "
				+ "https://adoptium.net/temurin/releases/?version=25 (or: sdk install java 25-tem), or set JAVA_HOME\n");
		assertThat(Launcher.run(ecotown("th_TH.UTF-8", "")).err()).startsWith("ecotown: ไม่พบ JDK 25 ขึ้นไป")
			.containsOnlyOnce("\n");
	}

	@Test
	void olderJdkIsNone() throws Exception {
		Path jdk = this.machine.resolve("usr/lib/jvm/21");
		program(jdk.resolve("bin/java"), "");
		program(jdk.resolve("bin/javac"), "");
		Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.8\"\n");
		Launcher.Result result = Launcher.run(ecotown("en", jdk.toString()));
		assertThat(result.code()).isOne();
		assertThat(result.err()).startsWith("ecotown: JDK 25 or newer is missing").containsOnlyOnce("\n");
	}

	@Test
	void fullDiskWhileTheLauncherIsBuiltIsSaid() throws Exception {
		program(checkout("mvnw"), "echo '[ERROR] error writing Ecotown.class: No space left on device'; exit 1");
		Launcher.Result result = Launcher.run(ecotown("en", System.getProperty("java.home")));
		assertThat(result.code()).isOne();
		assertThat(result.err()).endsWith(NO_SPACE.formatted(checkout("")));
	}

	/** The log of the build is cut off where the disk was full. */
	@Test
	void fullDiskIsSeenWhenTheLogCannotTell() throws Exception {
		program(checkout("mvnw"), "exit 1");
		replace("df", "echo Filesystem 1024-blocks Used Available Capacity Mounted on; echo d 9999 9999 0 100% /");
		Launcher.Result result = Launcher.run(ecotown("en", System.getProperty("java.home")));
		assertThat(result.code()).isOne();
		assertThat(result.err()).endsWith(NO_SPACE.formatted(checkout("")));
	}

	@Test
	void buildThatFailsForAnotherReasonNamesItsLog() throws Exception {
		program(checkout("mvnw"), "echo '[ERROR] cannot find symbol'; exit 1");
		Launcher.Result result = Launcher.run(ecotown("en", System.getProperty("java.home")));
		assertThat(result.code()).isOne();
		assertThat(result.err())
			.endsWith("ecotown: the launcher cannot be built; see " + home() + "/logs/build-launcher.log\n");
	}

	@Test
	void fullDiskWhereTheDataGoesIsSaid() throws Exception {
		replace("mkdir", "echo \"mkdir: cannot create directory: No space left on device\" >&2; exit 1");
		Launcher.Result result = Launcher.run(ecotown("en", System.getProperty("java.home")));
		assertThat(result.code()).isOne();
		assertThat(result.err()).endsWith(NO_SPACE.formatted(home()));
	}

	@Test
	void fullDiskWhileTheLauncherIsCopiedLeavesNoHalfCopy() throws Exception {
		Files.writeString(checkout("local/target/ecotown-local.jar"), "jar");
		replace("cp", "echo \"cp: error writing 'x': No space left on device\" >&2; exit 1");
		Launcher.Result result = Launcher.run(ecotown("th_TH.UTF-8", System.getProperty("java.home")));
		assertThat(result.code()).isOne();
		assertThat(result.err()).isEqualTo("ecotown: ดิสก์เต็ม (" + home() + ") โปรดเพิ่มที่ว่างแล้วลองใหม่\n");
		assertThat(home().resolve("launcher")).isEmptyDirectory();
	}

	@Test
	void folderThatCannotBeWrittenSaysWhatToDo() throws Exception {
		replace("mkdir", "echo \"mkdir: cannot create directory: Permission denied\" >&2; exit 1");
		Launcher.Result result = Launcher.run(ecotown("en", System.getProperty("java.home")));
		assertThat(result.code()).isOne();
		assertThat(result.err())
			.endsWith("ecotown: cannot write to " + home() + "; set ECOTOWN_HOME to a folder you may write to\n");
	}

	private ProcessBuilder ecotown(String language, String javaHome) {
		ProcessBuilder builder = new ProcessBuilder(this.machine.resolve("tools/bash").toString(),
				checkout("ecotown").toString(), "up");
		builder.environment().put("PATH", this.machine.resolve("tools").toString());
		builder.environment().put("HOME", this.machine.resolve("user").toString());
		builder.environment().put("JAVA_HOME", javaHome);
		builder.environment().put("ECOTOWN_HOME", home().toString());
		builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES"));
		builder.environment().put("LANG", language);
		return builder;
	}

	private Path checkout(String name) {
		return this.machine.resolve("checkout").resolve(name);
	}

	private Path home() {
		return this.machine.resolve("home");
	}

	private void replace(String tool, String script) throws IOException {
		Files.delete(this.machine.resolve("tools").resolve(tool));
		program(this.machine.resolve("tools").resolve(tool), script);
	}

	private static void program(Path file, String script) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static Path onPath(String tool) {
		return Stream.of(System.getenv("PATH").split(":"))
			.map(folder -> Path.of(folder, tool))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow();
	}

}
