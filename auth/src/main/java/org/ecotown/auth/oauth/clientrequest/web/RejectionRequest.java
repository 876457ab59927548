package org.ecotown.auth.oauth.clientrequest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a client is refused.
 *
 * @param reason what the organisation is to read
 */
record RejectionRequest(@NotBlank @Size(max = 1000) String reason) {
}
