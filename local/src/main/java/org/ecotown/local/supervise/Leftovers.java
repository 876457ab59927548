package org.ecotown.local.supervise;

import java.util.List;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.postgres.PostgresServer;

/**
 * What a killed launcher left running, PostgreSQL included. Only who holds the lock may
 * touch it.
 */
public final class Leftovers {

	private Leftovers() {
	}

	public static boolean areThere(Folders folders) {
		return !services(folders).isEmpty() || PostgresServer.runs(folders);
	}

	/** Stops everything, PostgreSQL last. */
	public static void stop(Folders folders) {
		Orphans.stop(services(folders));
		if (PostgresServer.runs(folders)) {
			PostgresServer.of(folders, 0, Secrets.in(folders.secrets())).stop();
		}
	}

	private static List<ProcessHandle> services(Folders folders) {
		return new StateFile(folders.state()).read().map(Orphans::of).orElse(List.of());
	}

}
