package org.ecotown.local.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The five processes, in the order they are listed; they stop in this order too, except
 * that {@code auth} is last.
 */
public enum Service {

	/** The only public door. */
	GATEWAY("gateway", 0, 96, null),
	/** Sign-in, organisations, people. */
	AUTH("auth", 1, 128, "auth"),
	/** Agreements and progress. */
	AGREEMENTS("agreements-service", 2, 112, "agreements"),
	/** Enterprises, projects, outcomes. */
	ENTERPRISES("enterprises-service", 3, 128, "enterprises"),
	/** Courses and sessions. */
	TRAINING("training-service", 4, 112, "training");

	private final String id;

	private final int portOffset;

	private final int heapMegabytes;

	private final @Nullable String database;

	Service(String id, int portOffset, int heapMegabytes, @Nullable String database) {
		this.id = id;
		this.portOffset = portOffset;
		this.heapMegabytes = heapMegabytes;
		this.database = database;
	}

	/** Folder, artifact and OAuth client id. */
	public String id() {
		return this.id;
	}

	int portOffset() {
		return this.portOffset;
	}

	public int heapMegabytes() {
		return this.heapMegabytes;
	}

	/** Name of its database and of the login role that owns it. */
	public Optional<String> database() {
		return Optional.ofNullable(this.database);
	}

	public static Optional<Service> named(String id) {
		return Arrays.stream(values()).filter(service -> service.id.equals(id)).findFirst();
	}

	/** Callers before the called, so that nobody asks a peer that is gone. */
	public static List<Service> stopOrder() {
		return List.of(GATEWAY, TRAINING, ENTERPRISES, AGREEMENTS, AUTH);
	}

}
