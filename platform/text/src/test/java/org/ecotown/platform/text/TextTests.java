package org.ecotown.platform.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
		assertThat(SearchText.of("50%_")).extracting(SearchText::pattern).isEqualTo("%50\\%\\_%");
	}

	@Test
	void spellsStoredTextInOneOrder() {
		assertThat(Texts.tidy("\u0E19\u0E4D\u0E49\u0E32")).isEqualTo("\u0E19\u0E49\u0E33");
		assertThat(Texts.tidy("\u0E19\u0E49\u0E4D\u0E32")).isEqualTo("\u0E19\u0E49\u0E33");
		assertThat(Texts.tidy("\u0E19\u0E33\u0E49")).isEqualTo("\u0E19\u0E49\u0E33");
		assertThat(Texts.tidy("\u0E40\u0E40\u0E21\u0E48")).isEqualTo("\u0E41\u0E21\u0E48");
		assertThat(Texts.tidy("\u0E17\u0E48\u0E35")).isEqualTo("\u0E17\u0E35\u0E48");
		assertThat(Texts.tidy("\u0E17\u0E35\u0E48\u0E48")).isEqualTo("\u0E17\u0E35\u0E48");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00A0", "\u200B", "\u2060\uFEFF", "\u3164", "\u115F\u1160", "\uFFA0", "\u2800",
			"\u00AD", "\u202E \u200F", "\u3000\t", "\uFE0F\u200D", "\u061C", "\uDB40\uDC20" })
	void isBlankWithNothingToSee(String text) {
		assertThat(Texts.isBlank(text)).isTrue();
		assertThat(Texts.tidy(text)).isEmpty();
		assertThat(Texts.line(text)).isEmpty();
		assertThat(SearchText.of(text)).isNull();
	}

	@Test
	void storesNothingThatCannotBeSeen() {
		assertThat(Texts.tidy("n2@example.org\u200B")).isEqualTo("n2@example.org");
		assertThat(Texts.tidy("\u202Eabc\u2066\u00A0d\u0007")).isEqualTo("abc d");
		assertThat(Texts.tidy("a\u2028b\u0085c\nd")).isEqualTo("a\nb\nc\nd");
	}

	@Test
	void keepsPicturesWhole() {
		String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
		assertThat(Texts.tidy(family)).isEqualTo(family);
		assertThat(Texts.tidy("\u2764\uFE0F")).isEqualTo("\u2764\uFE0F");
		assertThat(Texts.tidy("\uD83D\uDC68\u200D")).isEqualTo("\uD83D\uDC68");
	}

	@Test
	void writesNamesInOneLine() {
		assertThat(new PersonName(null, " น้ำฝน\u00A0 มา ", "\u200B", " ").given()).isEqualTo("น้ำฝน มา");
		assertThat(new PersonName(null, "มา", "\u200B", " ").family()).isNull();
	}

	@Test
	void looksForWordsInAnyOrderAndOnce() {
		assertThat(SearchText.of("  ใจดี   น้ำฝน ใจดี")).isEqualTo(SearchText.of("ใจดี น\u0E4D\u0E49\u0E32ฝน"));
	}

	@Test
	void looksForANameWithoutItsTitle() {
		assertThat(SearchText.ofPerson("ผู้ช่วยศาสตราจารย์ ดร.อรพรรณ ยลระบิล"))
			.isEqualTo(SearchText.of("อรพรรณ ยลระบิล"));
	}

	@Test
	void looksForTheNumberOfAPaperAsItStands() {
		assertThat(SearchText.of("6-21-01-10/1-0042")).isEqualTo(new SearchText(List.of("6-21-01-10/1-0042")));
	}

	@Test
	void looksForAPhoneNumberHoweverItIsGrouped() {
		assertThat(SearchText.of("081-234-5678")).isEqualTo(SearchText.of("+66 81 234 5678"));
	}

	@ParameterizedTest
	@MethodSource("digits")
	void readsThaiDigits(ThaiText row) {
		assertThat(Texts.searchable(row.given())).isEqualTo(row.expected());
	}

	static List<ThaiText> digits() {
		return ThaiText.of("digits");
	}

	@ParameterizedTest
	@MethodSource("titles")
	void splitsTitlesLongestFirst(ThaiText row) {
		PersonTitle.Split split = PersonTitle.split(row.given());
		assertThat(Objects.requireNonNullElse(split.title(), "") + "|" + split.name()).isEqualTo(row.expected());
	}

	static List<ThaiText> titles() {
		return ThaiText.of("title");
	}

	@ParameterizedTest
	@CsvSource({ "นางฟ้า,|นางฟ้า", "นางน้อย,|นางน้อย", "นายน์,|นายน์", "นาง ฟ้า,นาง|ฟ้า", "นางสาวฟ้า,นางสาว|ฟ้า",
			"น.ส.ฟ้า,น.ส.|ฟ้า", "นายฟ้า,นาย|ฟ้า", "เด็กชายฟ้า,เด็กชาย|ฟ้า", "นางดร.ฟ้า,นางดร.|ฟ้า",
			"ดร.นางฟ้า,ดร.|นางฟ้า", "นางสาวนางฟ้า,นางสาว|นางฟ้า" })
	void keepsANameThatBeginsLikeATitle(String given, String expected) {
		PersonName name = new PersonName(null, given, "ใจดี", null);
		assertThat(Objects.requireNonNullElse(name.title(), "") + "|" + name.given()).isEqualTo(expected);
		assertThat(name.display(Locale.of("th"))).isEqualTo(given.replace(" ", "") + " ใจดี");
	}

	@Test
	void tellsNamesApartByNothingThatMayBeATitle() {
		assertThat(PersonTitle.bare("นางฟ้า")).isEqualTo("ฟ้า");
		assertThat(PersonTitle.bare("นาง ฟ้า")).isEqualTo("ฟ้า");
		assertThat(PersonTitle.bare("ผศ.ดร.ฟ้า")).isEqualTo("ฟ้า");
		assertThat(PersonTitle.bare("คุณากร")).isEqualTo("คุณากร");
	}

	@ParameterizedTest
	@MethodSource("names")
	void proposesOnePersonForLongAndShortTitles(ThaiText row) {
		assertThat(PersonTitle.isLikelySame(row.given(), row.expected())).isTrue();
		assertThat(PersonTitle.isLikelySame(row.given(), row.expected() + "า")).isFalse();
	}

	static List<ThaiText> names() {
		return ThaiText.of("name");
	}

	@Test
	void keepsATitleApartFromTheGivenName() {
		PersonName name = new PersonName(null, "นายณรงค์", "ใจดี", null);
		assertThat(name).isEqualTo(new PersonName("นาย", "ณรงค์", "ใจดี", null));
		assertThat(name.display(Locale.of("th"))).isEqualTo("นายณรงค์ ใจดี");
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
