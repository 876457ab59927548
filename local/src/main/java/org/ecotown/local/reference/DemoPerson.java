package org.ecotown.local.reference;

import java.util.List;

/**
 * A person who can sign in.
 *
 * @param organisation code of the organisation
 */
public record DemoPerson(String username, String password, String organisation, List<String> roles) {
}
