package org.ecotown.platform.geography;

import java.util.List;
import java.util.Optional;

/**
 * Every sub-district of Thailand. The list is read at first use and then kept.
 */
public interface Subdistricts {

	/**
	 * The sub-district with exactly this six-digit code.
	 */
	Optional<Subdistrict> byCode(String code);

	/**
	 * Sub-districts in which every word of the query occurs somewhere in the Thai or
	 * English names of sub-district, district or province, in the postcode, or at the
	 * start of the code. An exact code comes first, then the sub-districts of that name,
	 * then names that begin with the query, then names that contain it, then those whose
	 * district or province matches; then, in the same order, those that match but for
	 * tone marks; equals in order of code.
	 * @param q what a person typed; spaces and hyphens inside English names do not
	 * matter, nor do Thai digits or the words ตำบล, อำเภอ, จังหวัด and their
	 * abbreviations. A blank query finds nothing
	 * @param limit the most to return, at least 1
	 */
	List<Subdistrict> search(String q, int limit);

}
