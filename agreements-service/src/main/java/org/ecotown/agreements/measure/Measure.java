package org.ecotown.agreements.measure;

import java.util.List;

import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something the platform measures.
 *
 * @param code its stable code, such as {@code jobs.created}
 * @param unitCode the stable code of its unit; contributions repeat it
 * @param aggregations how it may become a figure, the usual way first
 * @param subject whose number it is, each counted once; the value of a contribution is
 * then the number of its subjects
 */
public record Measure(String code, LocalizedText name, LocalizedText unit, String unitCode, LocalizedText description,
		List<Aggregation> aggregations, @Nullable SubjectKind subject) {
}
