package org.ecotown.auth.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Which characters names and values in requests may have: those that Spring Security lets
 * through. Its regular expressions look at every header and parameter each time somebody
 * reads it, a fortieth of the work of a token; these take no time for ASCII.
 */
@Configuration(proxyBeanMethods = false)
class RequestText {

	@Bean
	StrictHttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHeaderNames(RequestText::isName);
		firewall.setAllowedHeaderValues(RequestText::isHeaderValue);
		firewall.setAllowedParameterNames(RequestText::isName);
		return firewall;
	}

	/** No control characters, and none that Unicode has not assigned. */
	static boolean isName(String text) {
		return isText(text, false);
	}

	/** Tabs, too. */
	static boolean isHeaderValue(String text) {
		return isText(text, true);
	}

	private static boolean isText(String text, boolean tabs) {
		int next = 0;
		while (next < text.length()) {
			int character = text.codePointAt(next);
			boolean ascii = character >= ' ' && character <= '~';
			if (!ascii && !(tabs && character == '\t')
					&& (!Character.isDefined(character) || Character.isISOControl(character))) {
				return false;
			}
			next += Character.charCount(character);
		}
		return true;
	}

}
