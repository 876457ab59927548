package org.ecotown.enterprises.outcome;

import java.util.Optional;
import java.util.UUID;

/**
 * When agreements are in force.
 */
public interface AgreementTerms {

	/**
	 * The days an agreement is in force; empty when nobody can tell now. Then nobody is
	 * asked about them: the figure of the agreement leaves out what lies outside anyway.
	 */
	Optional<Period> of(UUID agreement);

}
