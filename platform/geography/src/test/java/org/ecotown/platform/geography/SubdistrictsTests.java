package org.ecotown.platform.geography;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.ecotown.platform.geography.autoconfigure.GeographyAutoConfiguration;
import org.ecotown.platform.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class SubdistrictsTests {

	private static final Subdistricts SUBDISTRICTS = loaded();

	private static Subdistricts loaded() {
		Subdistricts[] bean = new Subdistricts[1];
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(GeographyAutoConfiguration.class))
			.run((context) -> bean[0] = context.getBean(Subdistricts.class));
		return bean[0];
	}

	@Test
	void knowsEverySubdistrict() {
		assertThat(SUBDISTRICTS.search("1 2 3 4 5 6 7 8 9", 10)).isEmpty();
		assertThat(SUBDISTRICTS.search("า", 10_000)).hasSizeGreaterThan(4000);
		int all = 0;
		for (int province = 10; province <= 96; province++) {
			String code = String.valueOf(province);
			all += (int) SUBDISTRICTS.search(code, 10_000)
				.stream()
				.filter((found) -> found.code().startsWith(code))
				.count();
		}
		assertThat(all).isEqualTo(7436);
	}

	@ParameterizedTest
	@ValueSource(strings = { "210109", "210113", "210114", "210111", "210802", "210203" })
	void knowsTheAreaOfTheReferenceProgramme(String code) {
		assertThat(SUBDISTRICTS.byCode(code)).get()
			.extracting(Subdistrict::province)
			.isEqualTo(new LocalizedText("ระยอง", "Rayong"));
	}

	@Test
	void tellsWhereASubdistrictLies() {
		assertThat(SUBDISTRICTS.byCode("210114"))
			.contains(new Subdistrict("210114", new LocalizedText("มาบตาพุด", "Maptaphut"),
					new LocalizedText("เมืองระยอง", "Mueang Rayong"), new LocalizedText("ระยอง", "Rayong"), "21150"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "999999", "21011", "๒๑๐๑๑๔", "210114 " })
	void knowsNoSubdistrictOfAnotherCode(String code) {
		assertThat(SUBDISTRICTS.byCode(code)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "มาบตาพุด", "ตาพุด", "ต.มาบตาพุด อ.เมืองระยอง จ.ระยอง", "ตำบลมาบตาพุด จังหวัดระยอง",
			"มาบตาพุด ระยอง", "Map Ta Phut", "map-ta-phut", "MAPTAPHUT rayong", "210114", "๒๑๐๑๑๔", "21150 มาบ" })
	void findsMapTaPhutFirst(String query) {
		assertThat(SUBDISTRICTS.search(query, 5)).first().extracting(Subdistrict::code).isEqualTo("210114");
	}

	@Test
	void findsSaraAmInBothSpellings() {
		List<Subdistrict> composed = SUBDISTRICTS.search("สำราญราษฎร์", 5);
		assertThat(composed).isNotEmpty();
		assertThat(SUBDISTRICTS.search(Normalizer.normalize("สำราญราษฎร์", Normalizer.Form.NFKC), 5))
			.isEqualTo(composed);
		assertThat(SUBDISTRICTS.search("ตำบลสำราญราษฎร์", 5)).isEqualTo(composed);
	}

	@ParameterizedTest
	@CsvSource({ "น\u0E4D\u0E49\u0E32, น\u0E49\u0E33", "น\u0E33\u0E49, น\u0E49\u0E33",
			"\u0E40\u0E40ม\u0E48, \u0E41ม\u0E48", "มาบ\u200Bตาพุด, มาบตาพุด", "มาบ\u00A0ตาพุด, มาบตาพุด",
			"ท\u0E48\u0E35, ท\u0E35\u0E48" })
	void findsTheSameForWhatLooksTheSame(String typed, String written) {
		assertThat(SUBDISTRICTS.search(written, 200)).isNotEmpty().isEqualTo(SUBDISTRICTS.search(typed, 200));
	}

	@Test
	void findsNamesWhoseToneMarkWasLeftOutBehindTheOthers() {
		assertThat(SUBDISTRICTS.search("บานฉาง", 20)).isEqualTo(SUBDISTRICTS.search("บ้านฉาง", 20));
		List<Subdistrict> found = SUBDISTRICTS.search("ปา", 8000);
		int last = found.stream()
			.filter((hit) -> hit.name().th().contains("ปา"))
			.mapToInt(found::indexOf)
			.max()
			.orElseThrow();
		int first = found.stream()
			.filter((hit) -> hit.name().th().startsWith("ป่า")
					&& !(hit.district().th() + hit.province().th()).contains("ปา"))
			.mapToInt(found::indexOf)
			.min()
			.orElseThrow();
		assertThat(first).isGreaterThan(last);
	}

	@Test
	void keepsNamesAsTheyAreWritten() {
		assertThat(SUBDISTRICTS.byCode("100104").orElseThrow().name().th()).isEqualTo("สำราญราษฎร์");
	}

	@Test
	void putsTheSubdistrictOfThatNameBeforeItsDistrict() {
		List<Subdistrict> found = SUBDISTRICTS.search("บ้านฉาง", 20);
		assertThat(found.subList(0, 2)).allMatch((hit) -> hit.name().th().equals("บ้านฉาง"))
			.extracting(Subdistrict::code)
			.contains("210203");
		assertThat(found.subList(2, found.size())).isNotEmpty()
			.allMatch((hit) -> hit.district().th().equals("บ้านฉาง"));
	}

	@ParameterizedTest
	@CsvSource({ "ระยอง, 3", "a, 7", "21, 1" })
	void returnsNoMoreThanTheLimit(String query, int limit) {
		assertThat(SUBDISTRICTS.search(query, limit)).hasSize(limit);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "-", "ไม่มีที่นี่แน่นอน", "มาบตาพุด เชียงใหม่" })
	void findsNothingForNothing(String query) {
		assertThat(SUBDISTRICTS.search(query, 5)).isEmpty();
	}

	@Test
	void sharesTheNamesOfDistrictsAndProvinces() {
		Subdistrict one = SUBDISTRICTS.byCode("210114").orElseThrow();
		Subdistrict other = SUBDISTRICTS.byCode("210109").orElseThrow();
		assertThat(one.district()).isSameAs(other.district());
		assertThat(one.province()).isSameAs(other.province());
	}

	@Test
	void shipsTheCreditOfItsSource() {
		assertThat(Subdistricts.class.getResourceAsStream("CREDITS.txt"))
			.asString(java.nio.charset.StandardCharsets.UTF_8)
			.contains("MIT License", "Joe Takara");
	}

}
