package org.ecotown.auth.notice.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Up to which notice all are read.
 *
 * @param newest the newest one that was on screen
 */
record ReadRequest(@NotNull UUID newest) {
}
