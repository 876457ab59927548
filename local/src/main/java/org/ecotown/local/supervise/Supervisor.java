package org.ecotown.local.supervise;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;
import org.ecotown.local.postgres.PostgresServer;
import org.ecotown.local.process.ProcessIdentity;
import org.ecotown.local.report.Progress;
import org.ecotown.local.supervise.RunState.Phase;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Runs PostgreSQL and the five services until it is told to stop, and then stops them in
 * order. The process that holds it must hold the {@link RunLock}.
 */
public final class Supervisor {

	private final Folders folders;

	private final Ports ports;

	private final Messages messages;

	private final Progress progress;

	private final WatchLog log;

	private final SupervisedPostgres postgres;

	private final HealthRounds health;

	private final CacheRecorder recorder;

	private final StateFile stateFile;

	private final List<SupervisedService> services;

	private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();

	private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2,
			Thread.ofPlatform().daemon().name("supervisor-", 0).factory());

	private final CountDownLatch stopRequested = new CountDownLatch(1);

	private volatile boolean stopping;

	private volatile boolean watching;

	private volatile boolean ready;

	private volatile @Nullable String loading;

	private boolean stopped;

	private @Nullable ControlSocket control;

	public Supervisor(Folders folders, Ports ports, Secrets secrets, Messages messages, Progress progress) {
		this.folders = folders;
		this.ports = ports;
		this.messages = messages;
		this.progress = progress;
		this.stateFile = new StateFile(folders.state());
		this.log = new WatchLog(messages, progress);
		this.postgres = new SupervisedPostgres(PostgresServer.of(folders, ports.postgres(), secrets), this.timer,
				this.log);
		this.services = Arrays.stream(Service.values())
			.map(service -> new SupervisedService(service, folders, ports, secrets, this::noteChange))
			.toList();
		this.health = new HealthRounds(new HealthWatch(() -> folders.home().toFile().getUsableSpace(), this.log::say),
				this.postgres, this.services, ports, this::isStopping, this.log);
		this.recorder = new CacheRecorder(this.services, folders, ports, secrets, this.log);
	}

	/** Returns when all answer; when one does not, stops everything and refuses. */
	public void start() {
		try {
			this.control = ControlSocket.listen(this.folders.home(), this::obey);
			writeState();
			List<Future<?>> extractions = this.services.stream()
				.<Future<?>>map(service -> this.work.submit(service::extract))
				.toList();
			this.progress.begin(SupervisedPostgres.NAME);
			this.postgres.start();
			this.progress.done(SupervisedPostgres.NAME);
			extractions.forEach(Supervisor::join);
			List<Future<Boolean>> starts = this.services.stream()
				.map(service -> this.work.submit(() -> startFirstTime(service)))
				.toList();
			starts.forEach(Supervisor::join);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		this.services.stream()
			.filter(service -> service.entry().phase() != Phase.READY && !this.stopping)
			.findFirst()
			.ifPresent(this::giveUp);
		this.watching = true;
		this.postgres.watch();
	}

	private boolean startFirstTime(SupervisedService service) {
		if (this.stopping) {
			return false;
		}
		String name = service.service().id();
		this.progress.begin(name);
		service.start(this::restart);
		boolean isReady = service.awaitReady(
				() -> this.stopping || this.services.stream().anyMatch(other -> other.entry().phase() == Phase.DOWN));
		if (isReady) {
			this.progress.done(name);
		}
		return isReady;
	}

	/** Blames one that died before one that only was not ready in time. */
	private void giveUp(SupervisedService first) {
		SupervisedService guilty = this.services.stream()
			.filter(service -> service.entry().phase() == Phase.DOWN)
			.min(Comparator.comparing(SupervisedService::service))
			.orElse(first);
		String name = guilty.service().id();
		this.progress.failed(name);
		String lines = LogTail.of(this.folders.logOf(name), 12);
		throw new Refusal("start.failed", name, lines, this.folders.logOf(name).toString());
	}

	/** After the reference programme is there. */
	public void markReady() {
		this.ready = true;
		this.loading = null;
		writeState();
		this.recorder.recordLater(this.timer);
		this.health.begin(this.timer);
	}

	public void markLoading(String howFar) {
		this.loading = howFar;
		writeState();
	}

	public void awaitStopRequest() {
		try {
			this.stopRequested.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	public boolean isStopping() {
		return this.stopping;
	}

	private void restart(SupervisedService service, int code) {
		if (!this.watching || this.stopping) {
			return;
		}
		reviveAfter(this.log.died(service.service().id(), code), service);
	}

	private void reviveAfter(Duration delay, SupervisedService service) {
		this.timer.schedule(() -> this.work.submit(() -> revive(service)), delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Does not give up, whatever is thrown. */
	private void revive(SupervisedService service) {
		try {
			if (service.isWanted()) {
				startAgain(service);
			}
		}
		catch (RuntimeException ex) {
			reviveAfter(this.log.failed(service.service().id(), ex), service);
		}
	}

	private boolean startAgain(SupervisedService service) {
		service.start(this::restart);
		boolean isReady = service.awaitReady(() -> this.stopping);
		if (isReady) {
			this.log.say("watch.ready", service.service().id());
		}
		return isReady;
	}

	private void obey(String request, Consumer<String> answer) {
		String[] words = request.split(" ", 2);
		if (words[0].equals("down")) {
			answer.accept(this.messages.get("down.stopping"));
			this.stopRequested.countDown();
			return;
		}
		SupervisedService service = this.services.stream()
			.filter(candidate -> candidate.service().id().equals(words[1]))
			.findFirst()
			.orElseThrow();
		if (words[0].equals("stop")) {
			service.stopByHand();
			this.log.say("stop.done", words[1]);
		}
		else if (!startAgain(service)) {
			throw new IllegalStateException("not ready");
		}
	}

	/**
	 * Stops everything in order, callers before the called, PostgreSQL last. A second
	 * caller waits for the first.
	 * @return false when the first had done it
	 */
	public synchronized boolean stop() {
		if (this.stopped) {
			return false;
		}
		this.stopping = true;
		this.stopRequested.countDown();
		this.postgres.close();
		this.services.forEach(SupervisedService::close);
		this.recorder.stop();
		List<SupervisedService> order = Service.stopOrder().stream().map(this::supervised).toList();
		order.forEach(SupervisedService::terminate);
		for (SupervisedService service : order) {
			if (!service.awaitEnd()) {
				this.progress.say(this.messages.get("stop.killed", service.service().id()));
			}
		}
		this.postgres.stop();
		closeControl();
		this.stateFile.delete();
		this.stopped = true;
		return true;
	}

	private SupervisedService supervised(Service service) {
		return this.services.stream().filter(candidate -> candidate.service() == service).findFirst().orElseThrow();
	}

	private void closeControl() {
		try {
			if (this.control != null) {
				this.control.close();
			}
		}
		catch (IOException ex) {
			// the socket file is removed at the next start
		}
	}

	/** A state that cannot be written must not end the watch over a service. */
	private void noteChange() {
		try {
			writeState();
		}
		catch (RuntimeException ex) {
			this.log.say(ex);
		}
	}

	private synchronized void writeState() {
		if (this.stopped || this.control == null) {
			return;
		}
		ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current(), "ecotown");
		this.stateFile.write(new RunState(this.ports.base(), self, this.ready, this.loading, this.control.path(),
				this.services.stream().map(SupervisedService::entry).toList()));
	}

	private static void join(Future<?> future) {
		try {
			future.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
