package org.ecotown.local.reference;

import java.util.List;

/**
 * A demo client for scripts: what it may do is what one role in one organisation may do.
 *
 * @param organisation code of the organisation
 */
public record DemoClient(String id, String secret, String organisation, List<String> roles) {

	static DemoClient of(String organisation, String role) {
		String id = organisation + "-" + role;
		return new DemoClient(id, "ecotown-demo-2560-" + id, organisation, List.of(role));
	}

}
