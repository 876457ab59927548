package org.ecotown.local.reference;

import java.util.List;

/**
 * A person who can sign in.
 *
 * @param organisation code of the organisation
 * @param th the name in Thai
 * @param en the name in English
 */
public record DemoPerson(String username, String password, String organisation, List<String> roles, String th,
		String en) {
}
