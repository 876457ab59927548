package org.ecotown.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
		Optional<RunState> state = stateFile.read();
		if (RunLock.isHeld(folders.lock())) {
			state.ifPresent(running -> new ControlClient(running).ask("down", this.context.out()::println));
			awaitEnd(folders);
			this.context.say("down.done");
			return 0;
		}
		List<ProcessHandle> orphans = state.map(Orphans::of).orElse(List.of());
		boolean leftOver = !orphans.isEmpty() || PostgresServer.runs(folders);
		if (leftOver) {
			this.context.say("down.orphans");
			Orphans.stop(orphans);
			stopPostgres(folders);
		}
		stateFile.delete();
		this.context.say(leftOver ? "down.done" : "status.down");
		return 0;
	}

	private static void stopPostgres(Folders folders) {
		if (PostgresServer.runs(folders)) {
			PostgresServer.of(folders, 0, Secrets.in(folders.secrets())).stop();
		}
	}

	private static void awaitEnd(Folders folders) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (RunLock.isHeld(folders.lock())) {
			if (System.nanoTime() > deadline) {
				throw new Refusal("down.hangs", folders.logOf("launcher").toString());
			}
			Pause.millis(100);
		}
	}

}
