package org.ecotown.local;

import org.ecotown.local.layout.Service;
import org.ecotown.local.supervise.ControlClient;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.supervise.RunState;
import org.ecotown.local.supervise.StateFile;
import org.ecotown.local.text.Refusal;

/**
 * Stops or starts one service of the running platform.
 */
record ServiceCommand(CommandContext context) {

	int stop(Service service) {
		ask("stop", service);
		this.context.say("stop.done", service.id());
		return 0;
	}

	int start(Service service) {
		ask("start", service);
		this.context.say("watch.ready", service.id());
		return 0;
	}

	private void ask(String verb, Service service) {
		RunState state = new StateFile(this.context.folders().state()).read()
			.filter(known -> RunLock.isHeld(this.context.folders().lock()))
			.orElseThrow(() -> new Refusal(3, "status.down"));
		if (!new ControlClient(state).ask(verb + " " + service.id(), this.context.out()::println)) {
			throw new Refusal("control.failed", verb, service.id(),
					this.context.folders().logOf(service.id()).toString());
		}
	}

}
