package org.ecotown.training.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a session is sent back.
 */
record ReturnRequest(@NotBlank @Size(max = 2000) String reason) {
}
