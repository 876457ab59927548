package org.ecotown.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.process.ExtractedJar;
import org.ecotown.local.text.Refusal;

/**
 * Stops everything and deletes the data; copies of programs that can be made again stay.
 */
record ResetCommand(CommandContext context) {

	int run(boolean confirmed) {
		Folders folders = this.context.folders();
		if (!Files.isDirectory(folders.home())) {
			this.context.say("reset.nothing");
			return 0;
		}
		if (!confirmed) {
			confirm(folders);
		}
		new DownCommand(this.context).run();
		try (Stream<Path> children = Files.list(folders.home())) {
			List<Path> kept = List.of(folders.cache(), folders.launcher());
			for (Path child : children.filter(child -> !kept.contains(child)).toList()) {
				ExtractedJar.deleteTree(child);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.context.say("reset.done", folders.home().toString());
		return 0;
	}

	private void confirm(Folders folders) {
		if (System.console() == null || !System.console().isTerminal()) {
			throw new Refusal("reset.unconfirmed");
		}
		this.context.out().print(this.context.messages().get("reset.question", folders.home().toString()) + " ");
		this.context.out().flush();
		String answer = System.console().readLine();
		if (answer == null || !List.of("y", "yes", "ย", "ใช่").contains(answer.strip().toLowerCase(Locale.ROOT))) {
			throw new Refusal("reset.kept");
		}
	}

}
