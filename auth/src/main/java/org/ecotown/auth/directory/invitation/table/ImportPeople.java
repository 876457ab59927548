package org.ecotown.auth.directory.invitation.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.directory.invitation.Invite;
import org.ecotown.auth.directory.invitation.NewInvitation;
import org.ecotown.auth.directory.invitation.acceptance.KnownPeople;
import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites everybody in a table, or nobody: all faults are told at once, each with its
 * line.
 */
@Service
@Transactional
public class ImportPeople {

	/** A printed code takes a while to hash, on purpose. */
	private static final int MAX_CODES = 300;

	private final Invite invite;

	private final KnownPeople known;

	private final OrganisationDirectory organisations;

	private final Clock clock;

	ImportPeople(Invite invite, KnownPeople known, OrganisationDirectory organisations, Clock clock) {
		this.invite = invite;
		this.known = known;
		this.organisations = organisations;
		this.clock = clock;
	}

	/**
	 * Checks a table and, unless it is a dry run, invites its people.
	 * @return the people by line; without invitations after a dry run
	 * @throws InvalidInput with every fault, pointing to line and column
	 */
	public List<ImportedLine> read(Caller caller, byte[] file, boolean dryRun) {
		List<PeopleLine> lines = PeopleFile.read(file);
		List<InputFault> faults = new ArrayList<>();
		Map<PeopleLine, NewInvitation> people = new LinkedHashMap<>();
		Map<String, Optional<OrganisationId>> codes = new HashMap<>();
		Map<Place, List<InputFault>> asked = new HashMap<>();
		for (PeopleLine line : lines) {
			Optional<OrganisationId> organisation = organisation(caller, line, codes);
			List<InputFault> own = LineRules.faults(line);
			if (organisation.isEmpty()) {
				own.add(line.fault(PeopleColumn.ORGANISATION, "unknown-organisation"));
			}
			if (own.isEmpty()) {
				NewInvitation person = person(line, organisation.orElseThrow());
				own.addAll(allowed(caller, line, person, asked));
				people.put(line, person);
			}
			faults.addAll(own);
		}
		faults.addAll(duplicates(caller, people));
		if (people.values().stream().filter((person) -> person.email() == null).count() > MAX_CODES) {
			faults.add(new InputFault("", "too-many-codes", MAX_CODES));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		UUID batch = UUID.randomUUID();
		return people.entrySet()
			.stream()
			.map((entry) -> new ImportedLine(entry.getKey().number(), entry.getValue(),
					dryRun ? null : this.invite.inviteOneOfMany(caller, entry.getValue(), batch)))
			.toList();
	}

	private static NewInvitation person(PeopleLine line, OrganisationId organisation) {
		return new NewInvitation(line.cell(PeopleColumn.EMAIL), line.cell(PeopleColumn.PHONE), line.name(),
				organisation, line.roles(), Objects.requireNonNullElse(line.locale(), "th"));
	}

	/** Whoever administers one organisation need not name it. */
	private Optional<OrganisationId> organisation(Caller caller, PeopleLine line,
			Map<String, Optional<OrganisationId>> codes) {
		String code = line.cell(PeopleColumn.ORGANISATION);
		if (code == null) {
			return Optional.ofNullable(caller.is(Role.PLATFORM_ADMIN) ? null : caller.organisation())
				.map(OrganisationId::new);
		}
		return codes.computeIfAbsent(code, this.organisations::findByCode);
	}

	/** A table asks the same few questions over and over. */
	private List<InputFault> allowed(Caller caller, PeopleLine line, NewInvitation person,
			Map<Place, List<InputFault>> asked) {
		return asked
			.computeIfAbsent(new Place(person.organisation(), person.roles()),
					(place) -> this.invite.faults(caller, place.organisation(), place.roles()))
			.stream()
			.map((fault) -> new InputFault("/" + line.number() + fault.pointer(), fault.code()))
			.toList();
	}

	private List<InputFault> duplicates(Caller caller, Map<PeopleLine, NewInvitation> people) {
		LocalDate today = LocalDate.now(this.clock);
		Map<PeopleLine, PersonInput> inputs = new LinkedHashMap<>();
		people.forEach((line, person) -> inputs.put(line, person.person(today)));
		Set<String> reached = this.known.among(inputs.values());
		Map<String, Integer> first = new HashMap<>();
		List<InputFault> faults = new ArrayList<>();
		inputs.forEach((line, person) -> {
			PeopleColumn column = (person.email() != null) ? PeopleColumn.EMAIL : PeopleColumn.PHONE;
			Integer before = first.putIfAbsent(person.username(), line.number());
			if (before != null) {
				faults.add(line.fault(column, "duplicate-line", before));
			}
			else if (this.invite.isSelf(caller, person)) {
				faults.add(line.fault(column, "yourself"));
			}
			else if (reached.contains(person.username())) {
				faults.add(line.fault(column, "already-known"));
			}
		});
		return faults;
	}

	private record Place(OrganisationId organisation, List<String> roles) {
	}

}
