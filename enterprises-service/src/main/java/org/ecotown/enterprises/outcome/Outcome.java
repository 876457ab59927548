package org.ecotown.enterprises.outcome;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.enterprises.project.ProjectDetails;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.FourEyes;
import org.jspecify.annotations.Nullable;

/**
 * A measured result of a project (ผลลัพธ์).
 *
 * @param agreement what it counts for, with the objective, as the project said when it
 * was reported
 * @param reporters everybody who reported or corrected it or attached a file
 * @param revision of the contribution last made of it
 * @param version of the row, from 1
 */
public record Outcome(OutcomeId id, ProjectId project, UUID agreement, UUID objective, Measurement measurement,
		OutcomeState state, Actor reportedBy, Instant reportedAt, Set<String> reporters, @Nullable Actor verifiedBy,
		@Nullable Instant verifiedAt, @Nullable String returnReason, @Nullable String withdrawalReason,
		List<Evidence> evidence, long revision, long version) {

	public Outcome {
		reporters = Set.copyOf(reporters);
		evidence = List.copyOf(evidence);
	}

	static Outcome reported(OutcomeId id, ProjectId project, ProjectDetails purpose, Measurement measurement,
			Actor reporter, Instant now) {
		return new Outcome(id, project, purpose.agreement(), purpose.objective(), measurement, OutcomeState.REPORTED,
				reporter, now, Set.of(reporter.id()), null, null, null, null, List.of(), 1, 1);
	}

	/**
	 * The same outcome with other figures; it waits to be verified again.
	 * @throws OutcomeSettled if it is verified or withdrawn
	 */
	Outcome corrected(ProjectDetails purpose, Measurement corrected, Actor reporter, Instant now) {
		requireOpen();
		Set<String> everyone = new HashSet<>(this.reporters);
		everyone.add(reporter.id());
		return new Outcome(this.id, this.project, purpose.agreement(), purpose.objective(), corrected,
				OutcomeState.REPORTED, reporter, now, everyone, null, null, null, null, this.evidence,
				this.revision + 1, this.version + 1);
	}

	/**
	 * Whether it may be corrected: it is neither verified nor withdrawn.
	 */
	boolean isOpen() {
		return this.state == OutcomeState.REPORTED || this.state == OutcomeState.RETURNED;
	}

	/**
	 * Whether it waits to be verified.
	 */
	boolean isReported() {
		return this.state == OutcomeState.REPORTED;
	}

	/**
	 * @throws org.ecotown.platform.security.SamePerson if the verifier reported or
	 * corrected it or attached a file
	 * @throws OutcomeNotReported if it is not waiting for that
	 */
	Outcome verified(Actor verifier, Instant now) {
		requireReported();
		FourEyes.check(this.reporters, verifier.id());
		return settled(OutcomeState.VERIFIED, verifier, now, null, null, true);
	}

	/**
	 * @throws OutcomeNotReported if it is not waiting to be verified
	 */
	Outcome returned(String reason) {
		requireReported();
		return settled(OutcomeState.RETURNED, null, null, reason, null, true);
	}

	/**
	 * @throws OutcomeSettled if it is withdrawn already
	 */
	Outcome withdrawn(String reason) {
		if (this.state == OutcomeState.WITHDRAWN) {
			throw new OutcomeSettled();
		}
		// a returned one has taken its contribution back already
		return settled(OutcomeState.WITHDRAWN, this.verifiedBy, this.verifiedAt, this.returnReason, reason,
				this.state != OutcomeState.RETURNED);
	}

	/**
	 * The same outcome once its evidence has grown; who attached it does not verify it.
	 */
	Outcome withEvidence(List<Evidence> grown, Actor attacher) {
		Set<String> everyone = new HashSet<>(this.reporters);
		everyone.add(attacher.id());
		return new Outcome(this.id, this.project, this.agreement, this.objective, this.measurement, this.state,
				this.reportedBy, this.reportedAt, everyone, this.verifiedBy, this.verifiedAt, this.returnReason,
				this.withdrawalReason, grown, this.revision, this.version + 1);
	}

	/**
	 * @throws OutcomeSettled if it is verified or withdrawn
	 */
	void requireOpen() {
		if (!isOpen()) {
			throw new OutcomeSettled();
		}
	}

	/**
	 * @throws OutcomeNotReported if it is not waiting to be verified
	 */
	void requireReported() {
		if (!isReported()) {
			throw new OutcomeNotReported();
		}
	}

	private Outcome settled(OutcomeState next, @Nullable Actor verifier, @Nullable Instant when,
			@Nullable String whyReturned, @Nullable String whyWithdrawn, boolean contributes) {
		return new Outcome(this.id, this.project, this.agreement, this.objective, this.measurement, next,
				this.reportedBy, this.reportedAt, this.reporters, verifier, when, whyReturned, whyWithdrawn,
				this.evidence, this.revision + (contributes ? 1 : 0), this.version + 1);
	}

}
