package org.ecotown.auth.directory.organisation;

import org.ecotown.platform.text.LocalizedText;

/**
 * An organisation as others refer to it.
 *
 * @param id identifies it
 * @param code its short name
 * @param name its name on the day asked for
 */
public record OrganisationSummary(OrganisationId id, String code, LocalizedText name) {
}
