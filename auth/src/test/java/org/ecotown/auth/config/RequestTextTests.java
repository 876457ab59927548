package org.ecotown.auth.config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against Spring Security's own rules.
 */
class RequestTextTests {

	private final StrictHttpFirewall springs = new StrictHttpFirewall();

	@Test
	void letsThroughWhatSpringDoes() {
		// all that is written with one char, and some of the rest
		for (int character = 0; character <= Character.MAX_CODE_POINT; character += (character < 0x1_0000) ? 1 : 97) {
			String text = "a" + Character.toString(character) + "b";
			if (RequestText.isName(text) != isSpringsName(text)
					|| RequestText.isHeaderValue(text) != isSpringsValue(text)) {
				throw new AssertionError("U+%04X is not judged as Spring Security does".formatted(character));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "น้ำ", "a\tb", "a\nb", "\u0000", "\ud800", "a\ud800\udc00" })
	void wholeTexts(String text) {
		assertThat(RequestText.isName(text)).isEqualTo(isSpringsName(text));
		assertThat(RequestText.isHeaderValue(text)).isEqualTo(isSpringsValue(text));
	}

	private boolean isSpringsName(String text) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.addParameter(text, "value");
		return passes(() -> this.springs.getFirewalledRequest(request).getParameterMap());
	}

	private boolean isSpringsValue(String text) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.addHeader("name", text);
		return passes(() -> this.springs.getFirewalledRequest(request).getHeader("name"));
	}

	private static boolean passes(Runnable reading) {
		try {
			reading.run();
			return true;
		}
		catch (RequestRejectedException ex) {
			return false;
		}
	}

}
