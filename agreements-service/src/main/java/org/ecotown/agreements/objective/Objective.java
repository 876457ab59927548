package org.ecotown.agreements.objective;

import java.util.List;

import org.ecotown.platform.text.LocalizedText;

/**
 * One numbered promise of an agreement.
 */
public record Objective(ObjectiveId id, int number, LocalizedText text, List<Indicator> indicators) {
}
