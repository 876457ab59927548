package org.ecotown.local.reference;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A demo client for scripts: what it may do is what one role in one organisation may do.
 * The reference programme is written with them; what they do reads as done by the demo
 * person of that role.
 *
 * @param organisation code of the organisation
 * @param namesake the demo person it is named after; null where nobody has the role
 */
public record DemoClient(String id, String secret, String organisation, List<String> roles,
		@JsonIgnore @Nullable DemoPerson namesake) {

	static DemoClient of(String organisation, String role, List<DemoPerson> people) {
		String id = organisation + "-" + role;
		DemoPerson namesake = people.stream()
			.filter((person) -> person.organisation().equals(organisation) && person.roles().contains(role))
			.findFirst()
			.orElse(null);
		return new DemoClient(id, "ecotown-demo-2560-" + id, organisation, List.of(role), namesake);
	}

}
