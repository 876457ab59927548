package org.ecotown.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecotown.local.build.MavenBuild;
import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;
import org.ecotown.local.mailbox.Mailbox;
import org.ecotown.local.postgres.PostgresServer;
import org.ecotown.local.process.ExtractedJar;
import org.ecotown.local.reference.DemoPerson;
import org.ecotown.local.reference.ReferenceLoader;
import org.ecotown.local.reference.ReferenceProgramme;
import org.ecotown.local.report.Progress;
import org.ecotown.local.report.Table;
import org.ecotown.local.supervise.LogTail;
import org.ecotown.local.supervise.Leftovers;
import org.ecotown.local.supervise.Orphans;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.supervise.RunState;
import org.ecotown.local.supervise.StateFile;
import org.ecotown.local.supervise.Supervisor;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;

/**
 * Builds what is stale, starts everything, loads the reference programme, and stays as
 * the supervisor until it is told to stop.
 */
record UpCommand(CommandContext context) {

	private static final long LEAST_SPACE = 1L << 30;

	int run(Arguments.Up up) {
		Folders folders = this.context.folders();
		folders.create();
		if (up.detach()) {
			return new DetachedUp(this.context).run(up.port());
		}
		long begun = System.nanoTime();
		Optional<RunLock> lock = RunLock.take(folders.lock());
		if (lock.isEmpty()) {
			sayThatItRuns();
			return 0;
		}
		Thread onEarlySignal = stopLeftoversOnSignal(folders);
		try (Progress progress = progress()) {
			Ports ports = new Ports(up.port());
			prepare(ports, progress);
			rotateLogs(folders);
			supervise(folders, ports, progress, begun, onEarlySignal);
			return 0;
		}
		finally {
			forget(onEarlySignal);
			lock.get().close();
		}
	}

	/**
	 * Until a supervisor takes over, a Ctrl-C ends what a killed launcher left running:
	 * nothing runs without somebody who knows of it.
	 */
	static Thread stopLeftoversOnSignal(Folders folders) {
		Thread hook = Thread.ofPlatform().unstarted(() -> Leftovers.stop(folders));
		Runtime.getRuntime().addShutdownHook(hook);
		return hook;
	}

	static void forget(Thread hook) {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		}
		catch (IllegalStateException ex) {
			// the signal came first
		}
	}

	/** Refuses what cannot work, clears the way and builds; needs the lock. */
	void prepare(Ports ports, Progress progress) {
		Folders folders = this.context.folders();
		refuseWithoutSpace(folders.home(), LEAST_SPACE);
		recover(folders, progress);
		refuseUsedPorts(folders, ports);
		deleteOldLaunchers(folders);
		build(folders, progress);
	}

	/** Nobody runs them: the lock is ours. */
	private static void deleteOldLaunchers(Folders folders) {
		Path own = Path.of(System.getProperty("java.class.path")).toAbsolutePath().normalize().getParent();
		if (own == null || !folders.launcher().equals(own.getParent())) {
			return;
		}
		try (Stream<Path> copies = Files.list(folders.launcher())) {
			for (Path copy : copies.filter(copy -> !copy.equals(own)).toList()) {
				ExtractedJar.deleteTree(copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void sayThatItRuns() {
		Optional<RunState> state = new StateFile(this.context.folders().state()).readLive();
		boolean ready = state.map(RunState::ready).orElse(false);
		this.context.say(ready ? "up.runs" : "up.starts", state.map(known -> known.ports().url()).orElse(""));
	}

	private Progress progress() {
		return Progress.on(this.context.out(), this.context.messages(), this.context.terminal());
	}

	private void recover(Folders folders, Progress progress) {
		List<ProcessHandle> orphans = new StateFile(folders.state()).read().map(Orphans::of).orElse(List.of());
		if (!orphans.isEmpty()) {
			progress.say(this.context.messages().get("up.recovers"));
			Orphans.stop(orphans);
		}
		new StateFile(folders.state()).delete();
	}

	private static void refuseUsedPorts(Folders folders, Ports ports) {
		List<String> used = ports.all()
			.stream()
			.filter(port -> !(port == ports.postgres() && PostgresServer.holds(folders, port)))
			.filter(Ports::inUse)
			.map(String::valueOf)
			.toList();
		if (!used.isEmpty()) {
			throw new Refusal("up.port", String.join(", ", used), Integer.toString(ports.suggestion()));
		}
	}

	static void refuseWithoutSpace(Path folder, long least) {
		try {
			long free = Files.getFileStore(folder).getUsableSpace();
			if (free < least) {
				throw new Refusal("up.space", Long.toString(free >> 20), folder.toString(), Long.toString(least >> 20));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void build(Folders folders, Progress progress) {
		MavenBuild build = new MavenBuild(folders, this.context.messages());
		List<Service> stale = build.stale();
		if (!stale.isEmpty()) {
			refuseWithoutSpace(folders.checkout(), LEAST_SPACE);
			build.build(stale, progress);
		}
	}

	private static void rotateLogs(Folders folders) {
		try {
			for (Service service : Service.values()) {
				LogTail.rotate(folders.logOf(service.id()));
			}
			LogTail.rotate(folders.logOf("postgres"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void supervise(Folders folders, Ports ports, Progress progress, long begun, Thread onEarlySignal) {
		Secrets secrets = Secrets.in(folders.secrets());
		Supervisor supervisor = new Supervisor(folders, ports, secrets, this.context.messages(), progress);
		Thread onSignal = Thread.ofPlatform().unstarted(() -> stop(supervisor, progress));
		Runtime.getRuntime().addShutdownHook(onSignal);
		forget(onEarlySignal);
		try (Mailbox _ = Mailbox.open(ports)) {
			supervisor.start();
			loadReference(folders, ports, secrets, supervisor, progress);
			if (!supervisor.isStopping()) {
				supervisor.markReady();
				progress.finish();
				summary(ports, begun);
			}
			supervisor.awaitStopRequest();
		}
		finally {
			stop(supervisor, progress);
		}
	}

	private void loadReference(Folders folders, Ports ports, Secrets secrets, Supervisor supervisor,
			Progress progress) {
		ReferenceLoader loader = new ReferenceLoader(ports.url(), secrets.client("bootstrap"));
		if ("none".equals(System.getenv("ECOTOWN_REFERENCE")) || loader.isLoaded(folders.referenceLoaded())) {
			return;
		}
		String step = this.context.messages().get("up.reference");
		progress.begin(step);
		loader.load(folders.referenceLoaded(), supervisor::isStopping, howFar -> {
			progress.detail(step, howFar);
			supervisor.markLoading(howFar);
		});
		progress.done(step);
	}

	private void stop(Supervisor supervisor, Progress progress) {
		progress.finish();
		if (supervisor.stop()) {
			this.context.say("up.stopped");
		}
		this.context.out().flush();
	}

	void summary(Ports ports, long begun) {
		String seconds = "%.1f".formatted((System.nanoTime() - begun) / 1e9);
		this.context.out().println();
		this.context.say("up.ready", ports.url(), seconds);
		this.context.out().print(signIns(this.context.messages()));
		this.context.say("up.mailbox", ports.mailboxUrl());
		this.context.say("up.hint");
		this.context.out().flush();
	}

	/** Who can sign in. */
	static Table signIns(Messages messages) {
		Table table = new Table().row(messages.get("up.user"), messages.get("up.password"),
				messages.get("up.organisation"), messages.get("up.roles"));
		for (DemoPerson person : new ReferenceProgramme().people()) {
			table.row(person.username(), person.password(), person.organisation(), String.join(", ", person.roles()));
		}
		return table;
	}

}
