package org.ecotown.agreements.measure;

import java.util.List;

import org.ecotown.platform.text.LocalizedText;

/**
 * Something the platform measures.
 *
 * @param code its stable code, such as {@code jobs.created}
 * @param unitCode the stable code of its unit; contributions repeat it
 * @param aggregations how it may become a figure, the usual way first
 */
public record Measure(String code, LocalizedText name, LocalizedText unit, String unitCode, LocalizedText description,
		List<Aggregation> aggregations) {
}
