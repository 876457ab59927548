package org.ecotown.enterprises.outcome;

import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;

/**
 * A running project without a figure of the month.
 */
public record DueReport(UUID project, LocalizedText projectTitle, LocalizedText enterpriseName) {
}
