package org.ecotown.platform.geography;

import org.ecotown.platform.text.LocalizedText;

/**
 * A sub-district (ตำบล, in Bangkok แขวง) and where it lies.
 *
 * @param code six digits of TIS 1099: two of the province, two of the district, two own
 * @param name its name without ตำบล or แขวง
 * @param district the district (อำเภอ, in Bangkok เขต)
 * @param province the province
 * @param postcode five digits
 */
public record Subdistrict(String code, LocalizedText name, LocalizedText district, LocalizedText province,
		String postcode) {

}
