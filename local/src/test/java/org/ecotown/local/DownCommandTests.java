package org.ecotown.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DownCommandTests {

	@TempDir
	Path home;

	@Test
	void namesALogOnlyWhereThereIsOne() throws IOException {
		Folders folders = new Folders(this.home, this.home);
		assertThat(DownCommand.hangs(folders).in(Messages.english())).doesNotContain("launcher.log")
			.contains("kill -9");
		Files.createDirectories(folders.logs());
		Files.writeString(folders.logOf("launcher"), "");
		assertThat(DownCommand.hangs(folders).in(Messages.english())).endsWith("launcher.log");
	}

}
