package org.ecotown.agreements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two organisations with the reference MoU between them, and what it takes to send
 * contributions to it.
 */
public final class AgreementsFixtures {

	private static final JsonMapper json = new JsonMapper();

	private final Api api;

	private final TestTokens tokens;

	public final UUID tistr;

	public final UUID cpa = OrganisationsStub.organisation("สมาคมเพื่อนชุมชน", "Community Partnership Association");

	public final UUID id = UUID.randomUUID();

	public AgreementsFixtures(Api api, TestTokens tokens) {
		this(api, tokens, OrganisationsStub.organisation("สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย",
				"Thailand Institute of Scientific and Technological Research"));
	}

	/**
	 * Another MoU of the same institute.
	 */
	public AgreementsFixtures(Api api, TestTokens tokens, UUID tistr) {
		this.tistr = tistr;
		this.api = api;
		this.tokens = tokens;
	}

	public String officer() {
		return this.tokens.person("officer", this.tistr, Role.PROGRAMME_OFFICER);
	}

	public String coordinator() {
		return this.tokens.person("coordinator", this.cpa, Role.COORDINATOR);
	}

	public String stranger() {
		return this.tokens.person("stranger", UUID.randomUUID(), Role.PROGRAMME_OFFICER, Role.EXECUTIVE, Role.AUDITOR);
	}

	public String service() {
		return this.tokens.service("enterprises-service", "contributions:write");
	}

	public String path() {
		return "/api/agreements/" + this.id;
	}

	/**
	 * The body of the reference MoU.
	 */
	public ObjectNode mou() {
		return read("/reference-mou.json");
	}

	/**
	 * The MoU as it was last answered, to be changed and sent back.
	 */
	public ObjectNode current() {
		return (ObjectNode) this.api.get(officer(), path()).json().deepCopy();
	}

	/**
	 * What is put down when the reference MoU is signed.
	 */
	public ObjectNode signing() {
		return read("/reference-signing.json");
	}

	private ObjectNode read(String resource) {
		try (InputStream file = AgreementsFixtures.class.getResourceAsStream(resource)) {
			String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
			return (ObjectNode) json
				.readTree(text.replace("$TISTR", this.tistr.toString()).replace("$CPA", this.cpa.toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The reference MoU, registered and signed.
	 */
	public Answer signed() {
		Answer answer = sign(signing(), registered().etag());
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		return answer;
	}

	public Answer sign(ObjectNode signing, String etag) {
		return this.api.change(officer(), HttpMethod.POST, path() + "/signing", signing.toString(), etag);
	}

	/**
	 * The reference MoU, registered.
	 */
	public Answer registered() {
		Answer answer = this.api.create(officer(), path(), mou().toString());
		assertThat(answer.code()).as(answer.body()).isEqualTo(201);
		return answer;
	}

	/**
	 * The id of an objective of the registered MoU.
	 */
	public String objective(int number) {
		return this.api.get(officer(), path()).at("/objectives/" + (number - 1) + "/id");
	}

	/**
	 * A verified contribution of one to an objective.
	 */
	public ObjectNode contribution(String objective, String measure, String unitCode) {
		ObjectNode contribution = (ObjectNode) json.readTree("""
				{
				  "revision": 1, "period": {"from": "2018-01-01", "to": "2018-01-31"}, "value": "1",
				  "subjects": ["enterprise:1"],
				  "source": {"service": "enterprises-service", "kind": "outcome", "id": "1",
				    "label": {"th": "ผลลัพธ์ของวิสาหกิจชุมชน", "en": "Outcome of a community enterprise"}},
				  "state": "verified",
				  "reportedBy": {"id": "leader", "name": "นางสาวตัวอย่าง"},
				  "reportedAt": "2018-02-01T02:03:04.123456789Z",
				  "verifiedBy": {"id": "officer", "name": "เจ้าหน้าที่"},
				  "verifiedAt": "2018-02-02T02:03:04Z",
				  "evidence": [{"name": "ภาพถ่าย.jpg",
				    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
				    "href": "/api/evidence/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]
				}
				""");
		return contribution.put("agreement", this.id.toString())
			.put("objective", objective)
			.put("measure", measure)
			.put("unitCode", unitCode);
	}

	public Answer send(UUID contribution, JsonNode body) {
		return this.api.send(service(), HttpMethod.PUT, "/api/contributions/" + contribution, body.toString(),
				(headers) -> {
				});
	}

	/**
	 * What the progress says of an indicator.
	 */
	public JsonNode progress(int objective, String measure) {
		Answer answer = this.api.get(officer(), path() + "/progress");
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		for (JsonNode indicator : answer.json().at("/objectives/" + (objective - 1) + "/indicators")) {
			if (indicator.at("/measure").asString().equals(measure)) {
				return indicator;
			}
		}
		throw new AssertionError("no indicator of " + measure);
	}

}
