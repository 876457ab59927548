package org.ecotown.platform.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that dies after it has sent and before it can mark.
 */
final class KilledRelay {

	private KilledRelay() {
	}

	public static void main(String[] arguments) {
		OutboxService.start(arguments[0], new Peer().behaving((parcel) -> {
			sent(Path.of(arguments[1]), parcel);
			Runtime.getRuntime().halt(137);
		}));
	}

	private static void sent(Path file, Parcel parcel) {
		try {
			Files.writeString(file, parcel.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
