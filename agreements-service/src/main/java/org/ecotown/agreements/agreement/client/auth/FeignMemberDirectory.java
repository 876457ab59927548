package org.ecotown.agreements.agreement.client.auth;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import feign.FeignException;
import org.ecotown.agreements.agreement.MemberDirectory;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;

import org.springframework.stereotype.Component;

/**
 * Asks auth. A company that has members is a group: they are asked for as well.
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
		Set<UUID> members = new HashSet<>();
		Deque<UUID> groups = new ArrayDeque<>();
		members(organisation, to).ifPresent((asked) -> asked.membersDuring(from, to).forEach(groups::add));
		while (!groups.isEmpty()) {
			UUID member = groups.remove();
			if (!member.equals(organisation) && members.add(member)) {
				members(member, to).filter((asked) -> COMPANY.equals(asked.kind()))
					.ifPresent((group) -> group.membersDuring(from, to).forEach(groups::add));
			}
		}
		return members;
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
