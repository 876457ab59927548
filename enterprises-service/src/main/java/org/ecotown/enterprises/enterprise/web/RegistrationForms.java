package org.ecotown.enterprises.enterprise.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.ecotown.enterprises.enterprise.EnterpriseDetails;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.WireNames;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What registration numbers usually look like.
 *
 * @param registrationForms regular expressions by kind of enterprise; a kind without one
 * has no usual form
 */
@ConfigurationProperties("ecotown.enterprises")
record RegistrationForms(Map<String, Pattern> registrationForms) {

	private static final String UNUSUAL = "unusual-registration-number";

	List<EnterpriseWarning> warnings(EnterpriseDetails details) {
		Pattern usual = this.registrationForms.get(WireNames.of(details.kind()));
		String number = details.registrationNumber();
		if (usual == null || number == null || usual.matcher(number).matches()) {
			return List.of();
		}
		return List
			.of(new EnterpriseWarning("/registrationNumber", UNUSUAL, new LocalizedText(text("th"), text("en"))));
	}

	private static String text(String language) {
		return ResourceBundle.getBundle("messages/warnings", Locale.of(language)).getString("warning." + UNUSUAL);
	}

}
