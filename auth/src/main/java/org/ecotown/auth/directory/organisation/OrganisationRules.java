package org.ecotown.auth.directory.organisation;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.auth.config.Spans;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rules of an organisation that concern more than one of its fields.
 */
@Component
public class OrganisationRules {

	private final JdbcClient jdbc;

	OrganisationRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether there is an organisation with the id.
	 */
	public boolean exists(OrganisationId id) {
		return this.jdbc.sql("SELECT count(*) FROM organisation WHERE id = :id")
			.param("id", id.value())
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Throws all faults at once.
	 */
	void check(OrganisationId id, OrganisationInput input) {
		List<InputFault> faults = new ArrayList<>();
		faults.addAll(Spans.faults("/names", input.names(), (name) -> "", DatedName::from, DatedName::to));
		faults.addAll(Spans.faults("/memberOf", input.memberOf(), (membership) -> membership.organisation().toString(),
				DatedMembership::from, DatedMembership::to));
		faults.addAll(Spans.faults("/supportedBy", input.supportedBy(),
				(supporter) -> supporter.organisation().toString(), Supporter::from, Supporter::to));
		for (int i = 0; i < input.memberOf().size(); i++) {
			other(id, input.memberOf().get(i).organisation(), "/memberOf/" + i + "/organisation", faults);
		}
		for (int i = 0; i < input.supportedBy().size(); i++) {
			other(id, input.supportedBy().get(i).organisation(), "/supportedBy/" + i + "/organisation", faults);
		}
		OrganisationId successor = input.successor();
		if (successor != null) {
			other(id, successor, "/successor", faults);
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
	}

	private void other(OrganisationId id, OrganisationId other, String pointer, List<InputFault> faults) {
		if (other.equals(id)) {
			faults.add(new InputFault(pointer, "own-organisation"));
		}
		else if (!exists(other)) {
			faults.add(new InputFault(pointer, "unknown-organisation"));
		}
	}

}
