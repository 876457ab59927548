package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;

/**
 * The names of organisations. An outage of the directory ends in an exception, never in
 * an absent name.
 */
public interface OrganisationDirectory {

	/**
	 * The name an organisation had on a day; empty when there is no such organisation.
	 */
	Optional<LocalizedText> nameOn(UUID organisation, LocalDate day);

}
