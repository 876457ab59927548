package org.ecotown.local.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Service;
import org.ecotown.local.process.Readiness;
import org.ecotown.local.process.ResidentMemory;
import org.ecotown.local.reference.DemoClient;
import org.ecotown.local.reference.DemoPerson;
import org.ecotown.local.reference.ReferenceProgramme;
import org.ecotown.local.supervise.RunState;
import org.jspecify.annotations.Nullable;

/**
 * What runs and who can sign in; the shape of {@code ./ecotown status --json}.
 */
public record StatusReport(String url, String issuer, List<ServiceStatus> services, List<DemoPerson> people,
		List<DemoClient> clients, String mailbox) {

	/**
	 * One process; without a process the pid is null.
	 */
	public record ServiceStatus(String name, int port, @Nullable Long pid, boolean ready, long rssBytes) {
	}

	/**
	 * @param state empty when nothing was ever started
	 */
	public static StatusReport of(Optional<RunState> state) {
		Ports ports = state.map(RunState::ports).orElseGet(() -> new Ports(Ports.DEFAULT_BASE));
		List<ServiceStatus> services = Arrays.stream(Service.values())
			.map(service -> statusOf(service, ports, state.flatMap(known -> known.of(service).running())))
			.toList();
		ReferenceProgramme programme = new ReferenceProgramme();
		return new StatusReport(ports.url(), ports.url(), services, programme.people(), programme.clients(),
				ports.mailboxUrl());
	}

	private static ServiceStatus statusOf(Service service, Ports ports, Optional<ProcessHandle> process) {
		return process
			.map(handle -> new ServiceStatus(service.id(), ports.of(service), handle.pid(),
					Readiness.of(service, ports), ResidentMemory.of(handle.pid()).orElse(0)))
			.orElseGet(() -> new ServiceStatus(service.id(), ports.of(service), null, false, 0));
	}

}
