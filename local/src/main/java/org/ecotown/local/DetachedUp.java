package org.ecotown.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Service;
import org.ecotown.local.report.Progress;
import org.ecotown.local.supervise.LogTail;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.supervise.RunState;
import org.ecotown.local.supervise.RunState.Phase;
import org.ecotown.local.supervise.StateFile;

/**
 * Starts a supervisor of its own that outlives the terminal, and returns when it is
 * ready.
 */
record DetachedUp(CommandContext context) {

	int run(int port) {
		Folders folders = this.context.folders();
		long begun = System.nanoTime();
		Optional<RunLock> lock = RunLock.take(folders.lock());
		if (lock.isEmpty()) {
			new UpCommand(this.context).sayThatItRuns();
			return 0;
		}
		try (Progress progress = Progress.on(this.context.out(), this.context.messages(), this.context.terminal())) {
			Thread onEarlySignal = UpCommand.stopLeftoversOnSignal(folders);
			try {
				new UpCommand(this.context).prepare(new Ports(port), progress);
			}
			finally {
				UpCommand.forget(onEarlySignal);
				lock.get().close();
			}
			Process supervisor = startSupervisor(folders, port);
			Thread onSignal = Thread.ofPlatform().unstarted(() -> {
				supervisor.destroy();
				supervisor.onExit().join();
			});
			Runtime.getRuntime().addShutdownHook(onSignal);
			boolean ready = watch(folders, supervisor, progress);
			if (!forget(onSignal)) {
				return 1;
			}
			if (!ready) {
				int code = supervisor.onExit().join().exitValue();
				progress.finish();
				this.context.out().println(LogTail.of(folders.logOf("launcher"), 30));
				return (code != 0) ? code : 1;
			}
		}
		new UpCommand(this.context).summary(new Ports(port), begun);
		return 0;
	}

	/** False when a signal came first and the hook is stopping everything. */
	private static boolean forget(Thread hook) {
		try {
			return Runtime.getRuntime().removeShutdownHook(hook);
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	private static Process startSupervisor(Folders folders, int port) {
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP QUIT; exec \"$@\"", "sh",
				Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ecotown.class.getName(), "up", "--port",
				Integer.toString(port)));
		Path log = folders.logOf("launcher");
		try {
			LogTail.rotate(log);
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.redirectInput(Path.of("/dev/null").toFile())
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @return false when the supervisor ended before it was ready
	 */
	private boolean watch(Folders folders, Process supervisor, Progress progress) {
		String reference = this.context.messages().get("up.reference");
		while (supervisor.isAlive()) {
			Optional<RunState> state = new StateFile(folders.state()).read()
				.filter(known -> known.supervisor().pid() == supervisor.pid());
			state.ifPresent(known -> show(known, progress, reference));
			if (state.map(RunState::ready).orElse(false)) {
				progress.done(reference);
				return true;
			}
			Pause.millis(100);
		}
		return false;
	}

	private static void show(RunState state, Progress progress, String reference) {
		for (Service service : Service.values()) {
			Phase phase = state.of(service).phase();
			if (phase != Phase.WAITING) {
				progress.begin(service.id());
			}
			if (phase == Phase.READY) {
				progress.done(service.id());
			}
		}
		String loading = state.loading();
		if (loading != null) {
			progress.begin(reference);
			progress.detail(reference, loading);
		}
	}

}
