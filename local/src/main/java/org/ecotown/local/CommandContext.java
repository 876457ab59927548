package org.ecotown.local;

import java.io.PrintStream;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.text.Messages;

/**
 * What every command needs.
 *
 * @param terminal whether a person watches the output
 */
record CommandContext(Folders folders, Messages messages, PrintStream out, boolean terminal) {

	void say(String key, Object... args) {
		this.out.println(this.messages.get(key, args));
	}

}
