package org.ecotown.enterprises.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.enterprises.project.ProjectDetails;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.enterprises.project.Stage;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.SamePerson;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutcomeTests {

	private static final Instant NOW = Instant.parse("2018-02-01T00:00:00Z");

	private final Actor reporter = new Actor("leader", "Leader", null);

	private final Actor colleague = new Actor("officer", "Officer", null);

	private final ProjectDetails project = new ProjectDetails(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
			new LocalizedText("ก", "a"), null, null, null, LocalDate.of(2018, 1, 1), null, Stage.RUNNING, List.of(),
			false);

	private final Measurement measurement = new Measurement("jobs.created",
			new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 31)), Quantity.of("3"), "person",
			Quantity.of("1"), null);

	private final Outcome reported = Outcome.reported(new OutcomeId(UUID.randomUUID()),
			new ProjectId(UUID.randomUUID()), this.project, this.measurement, this.reporter, NOW);

	@Test
	void changeIsValueLessBaseline() {
		assertThat(this.measurement.change()).hasToString("2");
	}

	@Test
	void anotherPersonVerifies() {
		Outcome verified = this.reported.verified(this.colleague, NOW);

		assertThat(verified.state()).isEqualTo(OutcomeState.VERIFIED);
		assertThat(verified.revision()).isEqualTo(2);
	}

	@Test
	void reporterDoesNotVerify() {
		assertThatExceptionOfType(SamePerson.class).isThrownBy(() -> this.reported.verified(this.reporter, NOW));
	}

	@Test
	void whoCorrectedDoesNotVerifyNorDoesTheFirstReporter() {
		Outcome corrected = this.reported.corrected(this.project, this.measurement, this.colleague, NOW);

		assertThatExceptionOfType(SamePerson.class).isThrownBy(() -> corrected.verified(this.colleague, NOW));
		assertThatExceptionOfType(SamePerson.class).isThrownBy(() -> corrected.verified(this.reporter, NOW));
	}

	@Test
	void verifiedIsNeitherVerifiedAgainNorCorrectedNorSentBack() {
		Outcome verified = this.reported.verified(this.colleague, NOW);

		assertThatExceptionOfType(OutcomeNotReported.class).isThrownBy(() -> verified.verified(this.colleague, NOW));
		assertThatExceptionOfType(OutcomeNotReported.class).isThrownBy(() -> verified.returned("no"));
		assertThatExceptionOfType(OutcomeSettled.class)
			.isThrownBy(() -> verified.corrected(this.project, this.measurement, this.reporter, NOW));
	}

	@Test
	void returnedTakesTheContributionBackOnce() {
		Outcome returned = this.reported.returned("no receipt");

		assertThat(returned.revision()).isEqualTo(2);
		assertThat(returned.withdrawn("never mind").revision()).isEqualTo(2);
	}

	@Test
	void withdrawnStaysWithdrawn() {
		Outcome withdrawn = this.reported.verified(this.colleague, NOW).withdrawn("counted twice");

		assertThat(withdrawn.revision()).isEqualTo(3);
		assertThatExceptionOfType(OutcomeSettled.class).isThrownBy(() -> withdrawn.withdrawn("again"));
		assertThatExceptionOfType(OutcomeSettled.class)
			.isThrownBy(() -> withdrawn.corrected(this.project, this.measurement, this.reporter, NOW));
	}

}
