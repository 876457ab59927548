package org.ecotown.auth.directory.person.password;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource({ "short-one!,wrong-password-length", "'           ',wrong-password-length",
			"Password123456!,common-password", "P@$$word-P@$$word,common-password", "ecotown2569!!!,common-password",
			"Map Ta Phut 2569,common-password", "123456789012,common-password", "qwertyuiop123,common-password",
			"aaaaaaaaaaaaaaaa,common-password", "banana-banana-banana,common-password", "1q2w3e4r5t6y,common-password",
			"รหัสผ่านของฉัน1,common-password", "somying.j-2569,personal-password", "somying-somying.j1,",
			"Somying_J_Somying_J,common-password" })
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
