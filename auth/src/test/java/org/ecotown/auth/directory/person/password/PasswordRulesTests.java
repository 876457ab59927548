package org.ecotown.auth.directory.person.password;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource({ "short-one!,password-length", "'           ',password-length", "Password123456!,password-common",
			"P@$$word-P@$$word,password-common", "ecotown2569!!!,password-common", "Map Ta Phut 2569,password-common",
			"123456789012,password-common", "qwertyuiop123,password-common", "aaaaaaaaaaaaaaaa,password-common",
			"banana-banana-banana,password-common", "1q2w3e4r5t6y,password-common", "รหัสผ่านของฉัน1,password-common",
			"somying.j-2569,password-own-name", "somying-somying.j1,", "Somying_J_Somying_J,password-common" })
	void refusesWhatIsGuessedFirst(String password, String fault) {
		assertThat(PasswordRules.fault(password, "somying.j").orElse(null)).isEqualTo(fault);
	}

	@ParameterizedTest
	@ValueSource(strings = { "correct-horse-battery", "แม่น้ำสายเล็กหลังบ้าน", "mango sticky rice at noon",
			"8241907735560127", "kettle-window-lamp", "xK9#mQ2$vL5p" })
	void askForNoCompositionOfTheRest(String password) {
		assertThat(PasswordRules.fault(password, "somying.j")).isEmpty();
	}

}
