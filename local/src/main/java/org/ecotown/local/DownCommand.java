package org.ecotown.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.supervise.ControlClient;
import org.ecotown.local.supervise.Leftovers;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.supervise.RunState;
import org.ecotown.local.supervise.StateFile;
import org.ecotown.local.text.Refusal;

/**
 * Stops the platform, or what a killed supervisor left running.
 */
record DownCommand(CommandContext context) {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	int run() {
		Folders folders = this.context.folders();
		StateFile stateFile = new StateFile(folders.state());
		boolean ran = endLauncher(folders, stateFile);
		boolean leftOver = Leftovers.areThere(folders);
		if (leftOver) {
			this.context.say("down.orphans");
			Leftovers.stop(folders);
		}
		stateFile.delete();
		this.context.say((ran || leftOver) ? "down.done" : "status.down");
		return 0;
	}

	/**
	 * Asks every launcher that turns up, once: an {@code up} that builds hands over to a
	 * supervisor later.
	 * @return whether there was one
	 */
	private boolean endLauncher(Folders folders, StateFile stateFile) {
		Set<Long> asked = new HashSet<>();
		boolean ran = false;
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (RunLock.isHeld(folders.lock()) || RunLock.launcher(folders.lock()).isPresent()) {
			ran = true;
			ask(folders, stateFile, asked);
			if (System.nanoTime() > deadline) {
				throw hangs(folders);
			}
			Pause.millis(100);
		}
		return ran;
	}

	/** Only a launcher without a terminal keeps a log. */
	static Refusal hangs(Folders folders) {
		String log = folders.logOf("launcher").toString();
		return Files.exists(folders.logOf("launcher")) ? new Refusal("down.hangs", log)
				: new Refusal("down.hangs-unlogged",
						RunLock.launcher(folders.lock()).map(launcher -> Long.toString(launcher.pid())).orElse("?"));
	}

	private void ask(Folders folders, StateFile stateFile, Set<Long> asked) {
		Optional<RunState> state = stateFile.readLive();
		if (state.isPresent() && asked.add(state.get().supervisor().pid())) {
			try {
				new ControlClient(state.get()).ask("down", this.context.out()::println);
			}
			catch (Refusal ex) {
				state.get().supervisor().running().ifPresent(ProcessHandle::destroy);
			}
		}
		else if (state.isEmpty()) {
			RunLock.launcher(folders.lock()).filter(launcher -> asked.add(launcher.pid())).ifPresent(launcher -> {
				this.context.say("down.stopping");
				launcher.destroy();
			});
		}
	}

}
