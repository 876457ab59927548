package org.ecotown.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.process.ExtractedJar;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.text.Refusal;

/**
 * Stops everything and deletes the data; copies of programs that can be made again stay,
 * and so does everything that the launcher did not put there.
 */
record ResetCommand(CommandContext context) {

	int run(boolean confirmed) {
		Folders folders = this.context.folders();
		if (!Files.exists(folders.lock()) || folders.data().stream().noneMatch(Files::exists)) {
			this.context.say("reset.nothing");
			return 0;
		}
		if (!confirmed) {
			confirm(folders);
		}
		new DownCommand(this.context).run();
		delete(folders);
		this.context.say("reset.done", folders.home().toString());
		return 0;
	}

	/** Holds the lock, so that no {@code up} starts on half of the data. */
	void delete(Folders folders) {
		try (RunLock _ = RunLock.take(folders.lock()).orElseThrow(() -> new Refusal("reset.busy"))) {
			for (Path own : folders.data()) {
				ExtractedJar.deleteTree(own);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
