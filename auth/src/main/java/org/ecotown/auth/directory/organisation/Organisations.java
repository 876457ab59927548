package org.ecotown.auth.directory.organisation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored organisations.
 */
interface Organisations extends Repository<Organisation, OrganisationId> {

	Optional<Organisation> findById(OrganisationId id);

	boolean existsByCode(String code);

	Organisation save(Organisation organisation);

}
