package org.ecotown.auth.directory.person.seal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PersonSealTests {

	/** As the first version sealed it: what is in a history must stay readable. */
	private static final String SEALED = "sealed:vK08xBmJUpyCUkWRahrSn4cYjMazRV7tVCn3K1QoupvMDXxJBfchU-ZwxXUU1hBcKKorsnUxYaBwrfVwUPEDq_xx6Ao";

	private static final String NAME = "น้ำทิพย์ ป่าญู";

	private final PersonSeal seal = new PersonSeal(key(0));

	@Test
	void sealsTheSameAsEver() {
		assertThat(this.seal.close(NAME)).isEqualTo(SEALED);
		assertThat(this.seal.open(SEALED)).isEqualTo(NAME);
		assertThat(PersonSeal.isClosed(SEALED)).isTrue();
	}

	@Test
	void opensNothingOfAnotherPerson() {
		assertThatIllegalStateException().isThrownBy(() -> new PersonSeal(key(1)).open(SEALED));
	}

	private static byte[] key(int first) {
		byte[] key = new byte[PersonSeal.KEY_BYTES];
		for (int i = 0; i < key.length; i++) {
			key[i] = (byte) (first + i);
		}
		return key;
	}

}
