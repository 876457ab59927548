package org.ecotown.auth.directory.person.password;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class NativeArgon2Tests {

	private static final PasswordHashProperties CHEAP = new PasswordHashProperties(64, 2);

	private final PasswordEncoder encoder = NativeArgon2.encoder(CHEAP);

	private final PasswordEncoder spring = new Argon2PasswordEncoder(16, 32, 1, 64, 2);

	@Test
	void isThereOnThisMachine() {
		assertThat(this.encoder).isInstanceOf(NativeArgon2.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a long enough password", "น้ำปลาร้าปู่ญู ๒๕๖๐", "with \u0000 inside", " " })
	void agreesWithSprings(String password) {
		String ours = this.encoder.encode(password);
		assertThat(ours).startsWith("$argon2id$v=19$m=64,t=2,p=1$");
		assertThat(this.spring.matches(password, ours)).isTrue();
		assertThat(this.spring.matches(password + "x", ours)).isFalse();
		String springs = this.spring.encode(password);
		assertThat(springs).hasSameSizeAs(ours);
		assertThat(this.encoder.matches(password, springs)).isTrue();
		assertThat(this.encoder.matches(password + "x", springs)).isFalse();
		assertThat(this.encoder.encode(password)).isNotEqualTo(ours);
	}

	@Test
	void checksWhatWasHashedAtAnotherCost() {
		String before = new Argon2PasswordEncoder(16, 32, 1, 128, 3).encode("a long enough password");
		assertThat(this.encoder.matches("a long enough password", before)).isTrue();
		assertThat(this.encoder.matches("another", before)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "$argon2id$v=19$nonsense", "$argon2id$v=19$m=64,t=2,p=1$AAAA$AAAA",
			"$2a$10$abcdefghijklmnopqrstuv" })
	void nothingMatchesNonsense(String hash) {
		assertThat(this.encoder.matches("a long enough password", hash)).isFalse();
	}

	@Test
	void nothingMatchesNothing() {
		String hash = this.encoder.encode("a long enough password");
		assertThat(this.encoder.matches(null, hash)).isFalse();
		assertThat(this.encoder.matches("a long enough password", null)).isFalse();
	}

}
