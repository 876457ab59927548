package org.ecotown.platform.text;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTests {

	@Test
	void keepsSaraAmWholeWhenStored() {
		assertThat(new LocalizedText(" น้ำ ", "water").th()).isEqualTo("น้ำ");
	}

	@Test
	void searchesBothSpellingsOfSaraAmAlike() {
		assertThat(Texts.searchable("น้ำ")).isEqualTo(Texts.searchable("น\u0E49\u0E4D\u0E32"));
	}

	@Test
	void readsThaiDigits() {
		assertThat(Texts.searchable("รุ่นที่ ๓/๒๕๖๑")).endsWith("3/2561");
	}

	@Test
	void escapesWildcards() {
		assertThat(Texts.likePattern("50%_")).isEqualTo("%50\\%\\_%");
	}

	@Test
	void joinsTheTitleToTheGivenName() {
		PersonName name = new PersonName("ดร.", "อาภารัตน์", "มหาขันธ์", "Dr. Apharat Mahakhant");
		assertThat(name.display(Locale.of("th"))).isEqualTo("ดร.อาภารัตน์ มหาขันธ์");
		assertThat(name.display(Locale.ENGLISH)).isEqualTo("Dr. Apharat Mahakhant");
		assertThat(new PersonName(null, "มานะ", null, null).display(Locale.ENGLISH)).isEqualTo("มานะ");
	}

	@Test
	void knowsTheDayThatABuddhistYearMeans() {
		assertThat(CommonEra.meantByBuddhist("2560-11-10")).isEqualTo(LocalDate.of(2017, 11, 10));
		assertThat(CommonEra.meantByBuddhist("2563-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
	}

	@Test
	void takesNothingElseForABuddhistYear() {
		assertThat(CommonEra.meantByBuddhist("2017-11-10")).isNull();
		assertThat(CommonEra.meantByBuddhist("2562-02-29")).isNull();
		assertThat(CommonEra.meantByBuddhist("2560-13-01")).isNull();
		assertThat(CommonEra.meantByBuddhist("10/11/2560")).isNull();
	}

}
