package org.ecotown.agreements.agreement.client.auth;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import feign.FeignException;
import org.ecotown.agreements.agreement.MemberDirectory;
import org.ecotown.agreements.agreement.client.auth.OrganisationRecord.Spell;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;

import org.springframework.stereotype.Component;

/**
 * Asks auth. A company that has members is a group: they are asked for as well, and count
 * on the days on which the group itself was a member.
 */
@Component
class FeignMemberDirectory implements MemberDirectory {

	private static final String COMPANY = "company";

	private final AuthOrganisations auth;

	FeignMemberDirectory(AuthOrganisations auth) {
		this.auth = auth;
	}

	@Override
	public Set<UUID> membersOf(UUID organisation, LocalDate from, LocalDate to) {
		Map<UUID, Optional<OrganisationRecord>> asked = new HashMap<>();
		Set<Spell> spells = new LinkedHashSet<>();
		Deque<Spell> open = new ArrayDeque<>(List.of(new Spell(organisation, from, to)));
		while (!open.isEmpty()) {
			Spell spell = open.remove();
			asked.computeIfAbsent(spell.organisation(), (id) -> members(id, to))
				.filter((found) -> spell.organisation().equals(organisation) || COMPANY.equals(found.kind()))
				.ifPresent((group) -> group.membersDuring(spell.first(), spell.last())
					.filter((member) -> !member.organisation().equals(organisation) && spells.add(member))
					.forEach(open::add));
		}
		return spells.stream().map(Spell::organisation).collect(Collectors.toUnmodifiableSet());
	}

	private Optional<OrganisationRecord> members(UUID organisation, LocalDate on) {
		try {
			return Optional.of(this.auth.get(organisation, on));
		}
		catch (PeerNotFound ex) {
			return Optional.empty();
		}
		catch (PeerRejected | FeignException ex) {
			// no answer to the question either, nor is one that cannot be read
			throw new PeerUnavailable("auth", ex);
		}
	}

}
