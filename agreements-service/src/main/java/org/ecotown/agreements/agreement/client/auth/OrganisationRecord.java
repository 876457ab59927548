package org.ecotown.agreements.agreement.client.auth;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.ecotown.platform.text.LocalizedText;

/**
 * What agreements need of an organisation.
 *
 * @param name its name on the day asked for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganisationRecord(UUID id, LocalizedText name) {
}
