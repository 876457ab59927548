package org.ecotown.local.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FoldersTests {

	@TempDir
	Path folder;

	@Test
	void newHomeIsItsOwnersAlone() throws IOException {
		new Folders(this.folder, this.folder.resolve("home")).create();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("home"))))
			.isEqualTo("rwx------");
	}

	@Test
	void folderWithSomebodysFilesIsNoHome() throws IOException {
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.writeString(this.folder.resolve("letter.txt"), "dear");
		assertThatExceptionOfType(Refusal.class).isThrownBy(home()::create).withMessage("home.foreign");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder))).isEqualTo("rwxr-xr-x");
		assertThat(this.folder).isDirectoryNotContaining("glob:**/cache");
	}

	@Test
	void whatTheFrontScriptPutThereFirstIsNoStranger() throws IOException {
		Files.createDirectories(home().launcher());
		Files.createDirectories(home().logs());
		home().create();
		assertThat(home().cache()).isDirectory();
	}

	@Test
	void homeThatWasUsedBeforeStaysOneWhateverIsAdded() throws IOException {
		Files.writeString(home().lock(), "");
		Files.writeString(this.folder.resolve("note.txt"), "mine");
		home().create();
		assertThat(home().cache()).isDirectory();
	}

	private Folders home() {
		return new Folders(this.folder.resolveSibling("checkout"), this.folder);
	}

}
