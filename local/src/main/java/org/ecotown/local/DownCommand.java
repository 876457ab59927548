package org.ecotown.local;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.postgres.PostgresServer;
import org.ecotown.local.supervise.ControlClient;
import org.ecotown.local.supervise.Orphans;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.supervise.RunState;
import org.ecotown.local.supervise.StateFile;
import org.ecotown.local.text.Refusal;

/**
 * Stops the platform, or what a killed supervisor left running.
 */
record DownCommand(CommandContext context) {

	private static final Duration PATIENCE = Duration.ofMinutes(8);

	int run() {
		Folders folders = this.context.folders();
		StateFile stateFile = new StateFile(folders.state());
		boolean ran = endLauncher(folders, stateFile);
		List<ProcessHandle> orphans = stateFile.read().map(Orphans::of).orElse(List.of());
		boolean leftOver = !orphans.isEmpty() || PostgresServer.runs(folders);
		if (leftOver) {
			this.context.say("down.orphans");
			Orphans.stop(orphans);
			stopPostgres(folders);
		}
		stateFile.delete();
		this.context.say((ran || leftOver) ? "down.done" : "status.down");
		return 0;
	}

	private static void stopPostgres(Folders folders) {
		if (PostgresServer.runs(folders)) {
			PostgresServer.of(folders, 0, Secrets.in(folders.secrets())).stop();
		}
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
				throw new Refusal("down.hangs", folders.logOf("launcher").toString());
			}
			Pause.millis(100);
		}
		return ran;
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
