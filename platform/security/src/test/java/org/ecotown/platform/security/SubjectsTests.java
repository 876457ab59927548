package org.ecotown.platform.security;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectsTests {

	private static final String PERSON = "0199c0de-0000-7000-8000-00000000abcd";

	@Test
	void namesAPersonByACanonicalUuidOnly() {
		assertThat(Subjects.isPerson(PERSON)).isTrue();
		assertThat(Subjects.isClient(PERSON)).isFalse();
		assertThat(new Caller(PERSON, "สมหญิง", null, Set.of(), Set.of()).isPerson()).isTrue();
		assertThat(new Caller("gateway", "gateway", null, Set.of(), Set.of()).isPerson()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "enterprises-service", "test-1a2b3c4d", "a", "9", "cafe", "a-b-c-d",
			"a-b-c-d-e-f", "dead_beef.cafe-1", "a-b-c-d-g", "0199c0de-0000-7000-8000-00000000abcd.web" })
	void namesAClientByWhatNothingReadsAsAUuid(String id) {
		assertThat(Subjects.isClient(id)).isTrue();
		assertThat(Subjects.isPerson(id)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1-1-1-1-1", "00001-1-1-1-1", "0199C0DE-0000-7000-8000-00000000ABCD",
			"{0199c0de-0000-7000-8000-00000000abcd}", "urn:uuid:0199c0de-0000-7000-8000-00000000abcd",
			"0199c0de00007000800000000000abcd", "0199-c0de-0000-7000-8000-0000-0000-abcd", "+1-1-1-1-1", "๑-๑-๑-๑-๑",
			" 0199c0de-0000-7000-8000-00000000abcd", "0199c0de-0000-7000-8000-00000000abcd\n",
			"0199c0de0000-70008000-00000000-abcd" })
	void namesNobodyByAnythingElse(String id) {
		assertThat(Subjects.isClient(id)).isFalse();
		assertThat(Subjects.isPerson(id)).isFalse();
	}

}
