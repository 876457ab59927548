package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.agreements.OrganisationsStub;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the answers of auth become: 200 is in {@link ReferenceMouIT}.
 */
@AgreementsIntegrationTest
class OrganisationDirectoryIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Test
	void refusesAPartyThatDoesNotExist() {
		AgreementsFixtures programme = new AgreementsFixtures(this.api, this.tokens);
		Answer answer = create(programme, UUID.randomUUID());
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/parties/1/organisation");
		assertThat(answer.at("/errors/0/code")).isEqualTo("unknown-organisation");
		assertAbsent(programme);
	}

	@Test
	void isUnavailableWhenAuthFails() {
		AgreementsFixtures programme = new AgreementsFixtures(this.api, this.tokens);
		Answer answer = create(programme, OrganisationsStub.failing(500));
		assertThat(answer.code()).isEqualTo(503);
		assertAbsent(programme);
	}

	@Test
	void isUnavailableWhenAuthRefusesToAnswer() {
		AgreementsFixtures programme = new AgreementsFixtures(this.api, this.tokens);
		assertThat(create(programme, OrganisationsStub.failing(403)).code()).isEqualTo(503);
		assertAbsent(programme);
	}

	@Test
	void isUnavailableWhenAuthIsSilent() {
		AgreementsFixtures programme = new AgreementsFixtures(this.api, this.tokens);
		Answer answer = create(programme, OrganisationsStub.silent());
		assertThat(answer.code()).isEqualTo(503);
		assertAbsent(programme);
	}

	@Test
	void isAskedOnceForTheNameOfADay() {
		UUID party = OrganisationsStub.organisation("สมาคมที่จำได้", "Remembered Association");
		for (int i = 0; i < 2; i++) {
			AgreementsFixtures programme = new AgreementsFixtures(this.api, this.tokens);
			assertThat(create(programme, party).at("/parties/1/name/en")).isEqualTo("Remembered Association");
		}
		assertThat(OrganisationsStub.asked(party, LocalDate.now(ZoneId.of("Asia/Bangkok")).toString())).isOne();
	}

	@Test
	void isAskedAgainForWhatWasAbsent() {
		UUID party = UUID.randomUUID();
		AgreementsFixtures programme = new AgreementsFixtures(this.api, this.tokens);
		assertThat(create(programme, party).code()).isEqualTo(422);
		OrganisationsStub.named(party, "มาทีหลัง", "Came later");
		assertThat(create(programme, party).code()).isEqualTo(201);
	}

	private Answer create(AgreementsFixtures programme, UUID party) {
		ObjectNode mou = programme.mou();
		((ObjectNode) mou.at("/parties/1")).put("organisation", party.toString());
		((ObjectNode) mou.at("/signatories/1")).put("party", party.toString());
		return this.api.create(programme.officer(), programme.path(), mou.toString());
	}

	private void assertAbsent(AgreementsFixtures programme) {
		assertThat(this.api.get(programme.officer(), programme.path()).code()).isEqualTo(404);
	}

}
