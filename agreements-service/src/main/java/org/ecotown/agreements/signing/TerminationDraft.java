package org.ecotown.agreements.signing;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That an agreement ends before its time.
 *
 * @param lastDay the last day it is in force; may be still to come
 */
record TerminationDraft(@NotNull LocalDate lastDay, @NotBlank @Size(max = 2000) String reason) {
}
