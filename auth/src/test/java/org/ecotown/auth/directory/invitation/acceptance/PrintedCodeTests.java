package org.ecotown.auth.directory.invitation.acceptance;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedCodeTests {

	private final String code = PrintedCode.make();

	@Test
	void isReadHoweverItIsTyped() {
		String grouped = PrintedCode.grouped(this.code);
		assertThat(grouped).matches("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}");
		assertThat(PrintedCode.read(" " + grouped.toLowerCase() + " ")).contains(this.code);
	}

	@Test
	void noticesEveryWrongCharacter() {
		IntStream.range(0, this.code.length()).forEach((place) -> {
			char other = (this.code.charAt(place) == 'A') ? 'B' : 'A';
			String wrong = this.code.substring(0, place) + other + this.code.substring(place + 1);
			assertThat(PrintedCode.read(wrong)).as(wrong).isEmpty();
		});
	}

	@Test
	void noticesTwoExchangedCharacters() {
		assertThat(PrintedCode.read("23456789A" + check("23456789A"))).isPresent();
		assertThat(PrintedCode.read("32456789A" + check("23456789A"))).isEmpty();
	}

	private static String check(String start) {
		return "23456789ABCDEFGHJKMNPQRSTUVWXYZ".chars()
			.mapToObj((c) -> String.valueOf((char) c))
			.filter((c) -> PrintedCode.read(start + c).isPresent())
			.findFirst()
			.orElseThrow();
	}

}
