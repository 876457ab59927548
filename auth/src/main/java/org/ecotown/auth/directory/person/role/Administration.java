package org.ecotown.auth.directory.person.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationKind;
import org.ecotown.auth.directory.organisation.OrganisationView;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.auth.directory.person.PersonNotFound;
import org.ecotown.auth.directory.person.account.OwnAccountRefused;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who may administer whom. A platform administrator administers everybody, the
 * administrator of an organisation the people who act for it and for nobody else: of the
 * others no more than their membership there. Nobody changes the own roles.
 */
@Component
public class Administration {

	private static final List<String> BROUGHT_BY_COORDINATORS = List.of(Role.ENTERPRISE_LEADER.wireName(),
			Role.PARTICIPANT.wireName());

	private final OrganisationDirectory organisations;

	private final Clock clock;

	Administration(OrganisationDirectory organisations, Clock clock) {
		this.organisations = organisations;
		this.clock = clock;
	}

	/**
	 * Whether the caller may read of the person.
	 */
	public boolean sees(Caller caller, Person person) {
		if (caller.is(Role.PLATFORM_ADMIN)) {
			return true;
		}
		List<Membership> own = person.memberships().stream().filter((membership) -> own(caller, membership)).toList();
		return !own.isEmpty() && (caller.is(Role.AUDITOR)
				|| own.stream().anyMatch((membership) -> membership.lastsFrom(today())) || !elsewhere(caller, person));
	}

	/**
	 * Goes on only if the caller sees the person through a role that may change people.
	 * @throws NotAdministered when only another role of the caller does
	 * @throws PersonNotFound when none does
	 */
	public void requireSeen(Caller caller, Person person) {
		if (sees(caller, person)) {
			return;
		}
		if (sees(caller.reading(), person)) {
			throw new NotAdministered();
		}
		throw new PersonNotFound(person.id());
	}

	/**
	 * The memberships the caller may read of.
	 */
	public List<Membership> visible(Caller caller, Person person) {
		return caller.is(Role.PLATFORM_ADMIN) ? person.memberships()
				: person.memberships().stream().filter((membership) -> own(caller, membership)).toList();
	}

	/**
	 * What becomes of a person when the caller sends the input: memberships the caller
	 * does not administer stay.
	 * @throws InvalidInput when the input gives what the caller may not give
	 * @throws OwnAccountRefused when the caller changes the own roles
	 * @throws NotAdministered when the person is not the caller's alone
	 */
	public PersonInput allowed(Caller caller, @Nullable Person person, PersonInput asked) {
		PersonInput result = caller.is(Role.PLATFORM_ADMIN) ? asked : delegated(caller, person, asked);
		if (person != null && isSelf(caller, person)
				&& !List.copyOf(person.memberships()).equals(sorted(result.memberships()))) {
			throw new OwnAccountRefused();
		}
		return result;
	}

	/**
	 * Goes on only if the caller may end or restore the person's access.
	 * @throws OwnAccountRefused when it is the caller's own
	 * @throws NotAdministered when the person is not the caller's alone
	 */
	public void requireWhole(Caller caller, Person person) {
		if (isSelf(caller, person)) {
			throw new OwnAccountRefused();
		}
		if (!caller.is(Role.PLATFORM_ADMIN) && (elsewhere(caller, person) || isProtected(caller, person))) {
			throw new NotAdministered();
		}
	}

	/**
	 * What is wrong with giving the roles in an organisation.
	 */
	public List<InputFault> faults(Caller caller, String pointer, OrganisationId organisation, List<String> roles) {
		if (caller.is(Role.PLATFORM_ADMIN)) {
			return List.of();
		}
		if (!caller.actsFor(organisation.value())) {
			return List.of(new InputFault(pointer + "/organisation", "foreign-organisation"));
		}
		return grantable(organisation).containsAll(roles) ? List.of()
				: List.of(new InputFault(pointer + "/roles", "foreign-role"));
	}

	/**
	 * What is wrong with inviting somebody to have the roles in an organisation.
	 * Coordinators bring leaders of enterprises and participants into the own
	 * organisation and into the communities that it supports today.
	 */
	public List<InputFault> invitationFaults(Caller caller, OrganisationId organisation, List<String> roles) {
		Optional<OrganisationKind> kind = this.organisations.find(organisation, today()).map(OrganisationView::kind);
		if (kind.isEmpty()) {
			return List.of(new InputFault("/organisation", "unknown-organisation"));
		}
		if (caller.is(Role.COORDINATOR) && BROUGHT_BY_COORDINATORS.containsAll(roles)
				&& (caller.actsFor(organisation.value()) || supports(caller, organisation, kind.get()))) {
			return List.of();
		}
		if (caller.is(Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN)) {
			return faults(caller, "", organisation, roles);
		}
		if (!BROUGHT_BY_COORDINATORS.containsAll(roles)) {
			return List.of(new InputFault("/roles", "foreign-role"));
		}
		return List.of(new InputFault("/organisation",
				(kind.get() == OrganisationKind.COMMUNITY) ? "unsupported-community" : "foreign-organisation"));
	}

	private boolean supports(Caller caller, OrganisationId organisation, OrganisationKind kind) {
		return kind == OrganisationKind.COMMUNITY && caller.organisation() != null
				&& this.organisations.supports(new OrganisationId(caller.organisation()), organisation, today());
	}

	private PersonInput delegated(Caller caller, @Nullable Person person, PersonInput asked) {
		List<Membership> before = (person != null) ? person.memberships() : List.of();
		List<InputFault> faults = new ArrayList<>();
		for (int i = 0; i < asked.memberships().size(); i++) {
			Membership membership = asked.memberships().get(i);
			if (!before.contains(membership) || !own(caller, membership)) {
				faults.addAll(faults(caller, "/memberships/" + i, membership.organisation(), membership.roles()));
			}
		}
		if (person == null && asked.memberships().isEmpty()) {
			faults.add(new InputFault("/memberships", "required"));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		List<Membership> others = before.stream().filter((membership) -> !own(caller, membership)).toList();
		PersonInput result = asked.with(Stream.concat(others.stream(), asked.memberships().stream()).toList());
		if (person != null) {
			requireChangeable(caller, person, result);
		}
		return result;
	}

	private void requireChangeable(Caller caller, Person person, PersonInput result) {
		boolean sameIdentity = result.with(List.of()).equals(person.asInput().with(List.of()));
		boolean whole = !elsewhere(caller, person) && !isProtected(caller, person);
		boolean keepsProtected = person.memberships()
			.stream()
			.filter((membership) -> own(caller, membership) && isProtected(membership))
			.allMatch(result.memberships()::contains);
		if (!keepsProtected || !(sameIdentity || whole || isSelf(caller, person))) {
			throw new NotAdministered();
		}
	}

	private boolean isProtected(Caller caller, Person person) {
		return person.memberships()
			.stream()
			.anyMatch((membership) -> own(caller, membership) && membership.lastsFrom(today())
					&& isProtected(membership));
	}

	private boolean isProtected(Membership membership) {
		return !grantable(membership.organisation()).containsAll(membership.roles());
	}

	private List<String> grantable(OrganisationId organisation) {
		return this.organisations.find(organisation, today())
			.map((view) -> GrantableRoles.in(view.kind()))
			.orElse(List.of());
	}

	private boolean elsewhere(Caller caller, Person person) {
		return person.memberships()
			.stream()
			.anyMatch((membership) -> !own(caller, membership) && membership.lastsFrom(today()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static boolean own(Caller caller, Membership membership) {
		return caller.actsFor(membership.organisation().value());
	}

	private static boolean isSelf(Caller caller, Person person) {
		return PersonId.of(caller).filter(person.id()::equals).isPresent();
	}

	private static List<Membership> sorted(List<Membership> memberships) {
		return memberships.stream().sorted(Membership.ORDER).toList();
	}

}
