package org.ecotown.auth.signin.factor;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	/** The secret of RFC 6238, appendix B: "12345678901234567890". */
	private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

	@ParameterizedTest
	@CsvSource({ "59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
			"20000000000,353130" })
	void makesTheCodesOfTheRfc(long seconds, String code) {
		assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
	}

	@Test
	void bearsAClockThatIsOneStepWrongButNotTwo() {
		Instant now = Instant.ofEpochSecond(1111111111);
		long step = now.getEpochSecond() / 30;
		assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 1), now)).hasValue(step - 1);
		assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 1), now)).hasValue(step + 1);
		assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
		assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
	}

	@Test
	void makesSecretsOf160BitsInBase32() {
		assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
	}

}
