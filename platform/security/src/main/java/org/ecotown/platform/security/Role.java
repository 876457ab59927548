package org.ecotown.platform.security;

import java.util.Optional;

import org.ecotown.platform.text.WireNames;

/**
 * What a person or a partner system is to the organisation it acts for; carried in the
 * claim {@code roles}.
 */
public enum Role {

	/** Institute staff who run the programme. */
	PROGRAMME_OFFICER,
	/** Staff of the association. */
	COORDINATOR,
	/** A partner company or agency. */
	REPRESENTATIVE,
	/** Signs agreements. */
	SIGNATORY,
	/** Inspects a fellow member's plant. */
	INSPECTOR,
	/** Leads a local enterprise. */
	ENTERPRISE_LEADER,
	/** Holds training sessions. */
	TRAINER,
	/** Anyone registered. */
	PARTICIPANT,
	/** Reads the impact. */
	EXECUTIVE,
	/** Reads who changed what. */
	AUDITOR,
	/** Administers the people, clients and sign-in of one organisation. */
	ORGANISATION_ADMIN,
	/** Administers organisations, people and clients. */
	PLATFORM_ADMIN;

	/**
	 * The name in tokens and in the API, such as {@code programme-officer}.
	 */
	public String wireName() {
		return WireNames.of(this);
	}

	/**
	 * The role of a name in a token; empty when this version does not know it.
	 */
	public static Optional<Role> find(String wireName) {
		return WireNames.find(Role.class, wireName);
	}

}
