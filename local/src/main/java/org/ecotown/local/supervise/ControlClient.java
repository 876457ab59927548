package org.ecotown.local.supervise;

import java.io.IOException;
import java.util.function.Consumer;

import org.ecotown.local.text.Refusal;

/**
 * Talks to the running supervisor.
 */
public record ControlClient(RunState state) {

	/**
	 * @return whether it was done
	 */
	public boolean ask(String request, Consumer<String> lines) {
		try {
			return ControlSocket.ask(this.state.controlSocket(), request, lines);
		}
		catch (IOException ex) {
			throw new Refusal("control.deaf", Long.toString(this.state.supervisor().pid()));
		}
	}

}
