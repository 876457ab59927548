package org.ecotown.local;

import java.util.Optional;

import org.ecotown.local.report.StatusReport;
import org.ecotown.local.report.StatusReport.ServiceStatus;
import org.ecotown.local.report.Table;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.supervise.RunState;
import org.ecotown.local.supervise.StateFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what runs. Exit code 3 when no supervisor does.
 */
record StatusCommand(CommandContext context) {

	private static final int NOT_RUNNING = 3;

	int run(boolean json) {
		boolean running = RunLock.isHeld(this.context.folders().lock());
		StateFile stateFile = new StateFile(this.context.folders().state());
		Optional<RunState> state = running ? stateFile.readLive() : stateFile.read();
		StatusReport report = StatusReport.of(state);
		if (json) {
			this.context.out()
				.println(JsonMapper.builder()
					.enable(SerializationFeature.INDENT_OUTPUT)
					.build()
					.writeValueAsString(report));
		}
		else {
			print(report, running, state);
		}
		return running ? 0 : NOT_RUNNING;
	}

	private void print(StatusReport report, boolean running, Optional<RunState> state) {
		if (!running) {
			this.context.say("status.down");
			return;
		}
		this.context.say(state.map(RunState::ready).orElse(false) ? "status.up" : "status.starting", report.url());
		Table table = new Table();
		for (ServiceStatus service : report.services()) {
			table.row(service.name(), service.port(), (service.pid() != null) ? service.pid() : "-",
					this.context.messages().get(service.ready() ? "status.ready" : "status.not-ready"),
					(service.rssBytes() >> 20) + " MiB");
		}
		this.context.out().print(table);
		this.context.say("status.sign-ins");
		this.context.out().print(UpCommand.signIns(this.context.messages()));
		this.context.say("up.mailbox", report.mailbox());
	}

}
