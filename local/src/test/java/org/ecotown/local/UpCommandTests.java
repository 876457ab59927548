package org.ecotown.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class UpCommandTests {

	@TempDir
	Path folder;

	@Test
	void lessSpaceThanNeededIsRefusedInOneLine() {
		Refusal refusal = catchThrowableOfType(Refusal.class,
				() -> UpCommand.refuseWithoutSpace(this.folder, Long.MAX_VALUE));
		assertThat(refusal.exitCode()).isOne();
		assertThat(refusal.in(Messages.english())).matches(
				"only \\d+ MiB are free at " + this.folder + "; \\d+ MiB are needed. Free some space and try again");
		assertThat(refusal.in(Messages.thai())).contains("โปรดเพิ่มที่ว่าง").doesNotContain("\n");
		assertThatCode(() -> UpCommand.refuseWithoutSpace(this.folder, 1)).doesNotThrowAnyException();
	}

	/** A disk of 8 MiB, where the system lets an ordinary user mount one. */
	@Test
	void upOnAFullDiskStartsNothing() throws IOException, InterruptedException {
		assumeTrue(Launcher.execute("unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", this.folder.toString())
			.code() == 0, "user namespaces with mounts");
		Path home = Files.createDirectory(this.folder.resolve("home"));
		Launcher.Result result = Launcher.execute("unshare", "-Urm", "sh", "-c",
				"mount -t tmpfs -o size=8m tmpfs '" + home + "' && ECOTOWN_HOME='" + home + "' exec "
						+ String.join(" ", Launcher.command(this.folder, "up")));
		assertThat(result.code()).isOne();
		assertThat(result.err()).matches("ecotown: only [78] MiB are free at " + home
				+ "; 1024 MiB are needed. Free some space and try again\n");
	}

}
