package org.ecotown.agreements.agreement;

import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.agreements.OrganisationsStub;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Who was a member of a party while its agreement ran sees it, its progress and what the
 * own organisation contributed.
 */
@AgreementsIntegrationTest
class MembersIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private RefreshMembers refresh;

	@Autowired
	private JdbcClient jdbc;

	private AgreementsFixtures programme;

	private final UUID founder = UUID.randomUUID();

	private final UUID company = UUID.randomUUID();

	private final UUID left = UUID.randomUUID();

	private final UUID later = UUID.randomUUID();

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		OrganisationsStub.members(this.founder, "company", this.company + " 2018-02-01 null");
		OrganisationsStub.members(this.company, "company");
		OrganisationsStub.members(this.left, "company");
		OrganisationsStub.members(this.later, "company");
		members(this.founder + " 2010-06-23 null", this.left + " 2010-06-23 2017-11-09",
				this.later + " 2019-11-10 null");
	}

	@Test
	void seeWhatTheirAssociationSigned() {
		signedAndAsked();
		for (UUID member : List.of(this.founder, this.company)) {
			Answer seen = read(member, "");
			assertThat(seen.code()).isEqualTo(200);
			assertThat(seen.at("/seenAs/reason")).isEqualTo("member");
			assertThat(seen.at("/seenAs/party")).isEqualTo(this.programme.cpa.toString());
			assertThat(seen.at("/mayChange")).isEqualTo("false");
			assertThat(read(member, "/progress").code()).isEqualTo(200);
			assertThat(read(member, "/contributions").code()).isEqualTo(200);
			assertThat(this.api.get(representative(member), "/api/agreements").json().at("/items")).hasSize(1);
		}
		for (UUID stranger : List.of(this.left, this.later)) {
			assertThat(read(stranger, "").code()).isEqualTo(404);
			assertThat(this.api.get(representative(stranger), "/api/agreements").json().at("/items")).isEmpty();
		}
		assertThat(this.api.get(this.programme.coordinator(), this.programme.path()).at("/seenAs/reason"))
			.isEqualTo("party");
	}

	@Test
	void throughAGroupOnlyForAsLongAsItIsAMemberItself() {
		UUID group = UUID.randomUUID();
		UUID early = UUID.randomUUID();
		UUID late = UUID.randomUUID();
		OrganisationsStub.members(group, "company", early + " 2010-01-01 null", late + " 2018-02-01 null");
		OrganisationsStub.members(early, "company");
		OrganisationsStub.members(late, "company");
		members(group + " 2010-06-23 2018-01-31");
		signedAndAsked();
		assertThat(read(group, "").code()).isEqualTo(200);
		assertThat(read(early, "").code()).isEqualTo(200);
		assertThat(read(late, "").code()).as("joined a group that had left").isEqualTo(404);
	}

	@Test
	void seeNoDraftAndNoHistoryAndChangeNothing() {
		Answer draft = this.programme.registered();
		this.refresh.due();
		assertThat(read(this.founder, "").code()).isEqualTo(404);
		this.programme.sign(this.programme.signing(), draft.etag());
		asked();
		assertThat(read(this.founder, "/history").code()).isEqualTo(404);
		String coordinator = this.tokens.person("coordinator of a member", this.founder, Role.COORDINATOR);
		assertThat(this.api.get(coordinator, "/api/agreements/changes").json().at("/items")).isEmpty();
		ObjectNode current = this.programme.current();
		assertThat(
				this.api.change(coordinator, HttpMethod.PUT, this.programme.path(), current.toString(), "\"2\"").code())
			.isEqualTo(403);
		assertThat(this.api
			.change(coordinator, HttpMethod.POST, this.programme.path() + "/signing",
					this.programme.signing().toString(), "\"2\"")
			.code()).isEqualTo(403);
		assertThat(this.programme.current()).isEqualTo(current);
	}

	@Test
	void seeTheirOwnShare() {
		this.programme.registered();
		String objective = this.programme.objective(3);
		UUID own = UUID.randomUUID();
		UUID others = UUID.randomUUID();
		send(own, objective, this.founder, "7");
		send(others, objective, this.programme.tistr, "5");
		this.programme.sign(this.programme.signing(), "\"1\"");
		asked();
		Answer listed = read(this.founder, "/contributions");
		assertThat(listed.json().at("/items")).hasSize(1);
		assertThat(listed.at("/items/0/id")).isEqualTo(own.toString());
		String member = representative(this.founder);
		assertThat(this.api.get(member, "/api/contributions/" + own).code()).isEqualTo(200);
		assertThat(this.api.get(member, "/api/contributions/" + others).code()).isEqualTo(404);
		assertThat(this.api.get(member, "/api/contributions/" + others + "/history").code()).isEqualTo(404);
		String jobs = "/objectives/2/indicators/0/";
		assertThat(read(this.founder, "/progress").at(jobs + "value")).isEqualTo("12");
		Answer share = read(this.founder, "/progress?own=true");
		assertThat(share.at(jobs + "value")).isEqualTo("7");
		assertThat(share.at(jobs + "verifiedContributions")).isEqualTo("1");
		assertThat(read(this.company, "/progress?own=true").at(jobs + "value")).isEqualTo("0");
		assertThat(this.api.get(this.programme.officer(), this.programme.path() + "/contributions").json().at("/items"))
			.hasSize(2);
		assertThat(this.api.get(this.programme.officer(), this.programme.path() + "/contributions?own=true")
			.json()
			.at("/items")).hasSize(1);
	}

	@Test
	void changeWithTheirMemberships() {
		signedAndAsked();
		members(this.founder + " 2010-06-23 2012-12-31", this.later + " 2018-01-01 null");
		askAgain();
		assertThat(read(this.founder, "").code()).isEqualTo(404);
		assertThat(read(this.company, "").code()).isEqualTo(404);
		assertThat(read(this.later, "").code()).isEqualTo(200);
	}

	@Test
	void staySeeingWhileTheDirectoryIsAway() {
		signedAndAsked();
		OrganisationsStub.fails(this.programme.cpa, 503);
		this.jdbc.sql("UPDATE agreement SET members_asked_at = NULL WHERE id = :id")
			.param("id", this.programme.id)
			.update();
		assertThatThrownBy(this.refresh::due).isInstanceOf(PeerUnavailable.class);
		assertThat(read(this.founder, "").code()).isEqualTo(200);
		members(this.later + " 2018-01-01 null");
		this.refresh.due();
		assertThat(read(this.founder, "").code()).isEqualTo(404);
		assertThat(read(this.later, "").code()).isEqualTo(200);
	}

	@Test
	void areAskedForThoughTheDirectoryRefusesAnotherAgreement() {
		signedAndAsked();
		AgreementsFixtures other = new AgreementsFixtures(this.api, this.tokens);
		other.signed();
		asked(other);
		OrganisationsStub.fails(other.cpa, 400);
		askedAt(other, null);
		askedAt(this.programme, "2020-01-01T00:00:00Z");
		members(this.later + " 2018-01-01 null");
		assertThatThrownBy(this.refresh::due).isInstanceOf(PeerUnavailable.class);
		assertThat(read(this.later, "").code()).isEqualTo(200);
		askedAt(other, "2100-01-01T00:00:00Z");
	}

	@Test
	void seeNothingOnceTheirPartyIsNone() {
		signedAndAsked();
		ObjectNode without = this.programme.current();
		((tools.jackson.databind.node.ArrayNode) without.at("/parties")).remove(1);
		((tools.jackson.databind.node.ArrayNode) without.at("/signatories")).remove(1);
		Answer changed = this.api.change(this.programme.officer(), HttpMethod.PUT, this.programme.path(),
				without.toString(), "\"2\"");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(read(this.founder, "").code()).isEqualTo(404);
	}

	private void signedAndAsked() {
		this.programme.signed();
		asked();
	}

	private void asked() {
		asked(this.programme);
	}

	private void asked(AgreementsFixtures about) {
		await().until(() -> this.jdbc.sql("SELECT members_asked_at IS NOT NULL FROM agreement WHERE id = :id")
			.param("id", about.id)
			.query(Boolean.class)
			.single());
	}

	private void askedAt(AgreementsFixtures about, @Nullable String at) {
		this.jdbc.sql("UPDATE agreement SET members_asked_at = CAST(:at AS timestamptz) WHERE id = :id")
			.param("at", at)
			.param("id", about.id)
			.update();
	}

	private void askAgain() {
		this.jdbc.sql("UPDATE agreement SET members_asked_at = NULL WHERE id = :id")
			.param("id", this.programme.id)
			.update();
		this.refresh.due();
	}

	private void members(String... members) {
		OrganisationsStub.members(this.programme.cpa, "association", members);
	}

	private void send(UUID contribution, String objective, UUID organisation, String value) {
		ObjectNode body = this.programme.contribution(objective, "jobs.created", "job").put("value", value);
		((ObjectNode) body.at("/reportedBy")).put("organisation", organisation.toString());
		assertThat(this.programme.send(contribution, body).code()).isEqualTo(201);
	}

	private Answer read(UUID organisation, String path) {
		return this.api.get(representative(organisation), this.programme.path() + path);
	}

	private String representative(UUID organisation) {
		return this.tokens.person("representative " + organisation, organisation, Role.REPRESENTATIVE);
	}

}
