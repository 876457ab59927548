package org.ecotown.platform.text;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/agreements", "/api/agreements/", "/sign-in/second-factor", "/a.b/c~d_e-f",
			"/.well-known/openid-configuration", "/...", "/%E0%B8%81", "/%e0%b8%81%20%22", "/a:b@c,d=e", "/%3A" })
	void acceptsWhatHonestCallersSend(String path) {
		assertThat(PlainPath.isPlain(path)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("unreserved")
	void refusesWhatNeedNotBeEncoded(String encoded) {
		assertThat(PlainPath.isPlain("/oauth2/" + encoded + "x")).isFalse();
	}

	static Stream<String> unreserved() {
		return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".chars()
			.boxed()
			.flatMap((character) -> Stream.of("%%%02X".formatted(character), "%%%02x".formatted(character)));
	}

	@ParameterizedTest
	@MethodSource("controls")
	void refusesControlCharactersAndSeparatorsInDisguise(String encoded) {
		assertThat(PlainPath.isPlain("/a" + encoded + "b")).isFalse();
	}

	static Stream<String> controls() {
		return IntStream.concat(IntStream.range(0, 0x20), IntStream.of(0x7F, '/', '\\', '%', ';'))
			.mapToObj("%%%02X"::formatted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "api", "//", "/a//b", "//evil.example", "/.", "/..", "/a/./b", "/a/../b", "/a/..",
			"/a;b", "/a/..;/b", "/a\\b", "/a b", "/a%", "/a%4", "/a%zz", "/a%4/b", "/a%u0061", "/ก", "/%E0%B8",
			"/%C0%AF", "/%ED%A0%80", "/a?b", "/a#b", "/a\"b", "/a%2561", "/%EF%BC%8F%FF" })
	void refusesWhatCouldBeReadInTwoWays(String path) {
		assertThat(PlainPath.isPlain(path)).isFalse();
	}

}
