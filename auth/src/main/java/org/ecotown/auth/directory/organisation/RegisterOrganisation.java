package org.ecotown.auth.directory.organisation;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers organisations and keeps what is known of them up to date, with history.
 */
@Service
@Transactional
public class RegisterOrganisation {

	/** How the history names organisations. */
	public static final String HISTORY = "organisation";

	private final Organisations organisations;

	private final OrganisationRules rules;

	private final History history;

	private final JdbcClient jdbc;

	private final TimeOrderedIds ids;

	RegisterOrganisation(Organisations organisations, OrganisationRules rules, History history, JdbcClient jdbc,
			TimeOrderedIds ids) {
		this.organisations = organisations;
		this.rules = rules;
		this.history = history;
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/**
	 * Adds an organisation.
	 * @throws OrganisationCodeTaken when another one has the code
	 * @throws org.ecotown.platform.problem.InvalidInput when a rule is broken
	 */
	public OrganisationId add(Caller caller, OrganisationInput input) {
		OrganisationId id = new OrganisationId(this.ids.next());
		this.rules.check(id, input);
		requireFree(input.code());
		Organisation saved = this.organisations.save(new Organisation(id, input));
		touch(saved);
		this.history.record(caller, HISTORY, id.value(), "created", null, input);
		return id;
	}

	/**
	 * Replaces what is known of an organisation.
	 * @param asked makes the input of what is known
	 * @throws OrganisationNotFound when there is none with the id
	 * @throws OrganisationCodeTaken when another one has the code
	 * @throws org.ecotown.platform.problem.InvalidInput when a rule is broken
	 * @throws org.ecotown.platform.preconditions.PreconditionFailed when the caller has
	 * not read the present version
	 */
	public void change(Caller caller, OrganisationId id, IfMatch ifMatch, UnaryOperator<OrganisationInput> asked) {
		Organisation organisation = this.organisations.findById(id).orElseThrow(() -> new OrganisationNotFound(id));
		ifMatch.require(organisation.version());
		OrganisationInput before = organisation.asInput();
		OrganisationInput input = asked.apply(before);
		this.rules.check(id, input);
		if (!organisation.code().equals(input.code())) {
			requireFree(input.code());
		}
		organisation.change(input);
		Organisation saved = this.organisations.save(organisation);
		touch(before.memberOf(), saved.memberOf());
		this.history.record(caller, HISTORY, id.value(), "changed", before, input);
	}

	private void requireFree(String code) {
		if (this.organisations.existsByCode(code)) {
			throw new OrganisationCodeTaken(code);
		}
	}

	private void touch(Organisation added) {
		touch(null, added.memberOf());
	}

	/**
	 * An organisation is read with its members, so their change is its change too.
	 */
	private void touch(@Nullable Collection<DatedMembership> before, Collection<DatedMembership> after) {
		TreeSet<UUID> parents = new TreeSet<>();
		Stream.of(before, after)
			.filter(Objects::nonNull)
			.flatMap(Collection::stream)
			.forEach((membership) -> parents.add(membership.organisation().value()));
		parents.forEach((parent) -> this.jdbc.sql("UPDATE organisation SET version = version + 1 WHERE id = :id")
			.param("id", parent)
			.update());
	}

}
