package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who is a member of an organisation. An outage of the directory ends in an exception,
 * never in fewer members.
 */
public interface MemberDirectory {

	/**
	 * The organisations that were members on at least one of the days, and the companies
	 * that were members of a group among them while the group was one.
	 */
	Set<UUID> membersOf(UUID organisation, LocalDate from, LocalDate to);

}
