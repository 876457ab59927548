package org.ecotown.training.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.geography.Subdistricts;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.security.Caller;
import org.ecotown.training.course.Courses;
import org.ecotown.training.session.AgreementDirectory.AgreementTerms;
import org.ecotown.training.session.EnterpriseDirectory.InvitedEnterprise;

import org.springframework.stereotype.Component;

/**
 * Holds a plan against the rules and against what the peers know, and reports all faults
 * at once. A session can still be edited while the peers are down, as long as the plan
 * names nothing new of theirs.
 */
@Component
class SessionRules {

	private final Courses courses;

	private final Subdistricts subdistricts;

	private final AgreementDirectory agreements;

	private final EnterpriseDirectory enterprises;

	private final Sessions sessions;

	SessionRules(Courses courses, Subdistricts subdistricts, AgreementDirectory agreements,
			EnterpriseDirectory enterprises, Sessions sessions) {
		this.courses = courses;
		this.subdistricts = subdistricts;
		this.agreements = agreements;
		this.enterprises = enterprises;
		this.sessions = sessions;
	}

	Findings ofNew(SessionPlan plan, Caller caller) {
		Faults faults = known(plan, caller);
		Set<UUID> parties = parties(plan, faults);
		List<InvitedEnterprise> invited = new ArrayList<>();
		for (int index = 0; index < plan.enterprises().size(); index++) {
			invite(plan.enterprises().get(index), index, Optional.empty(), invited, faults);
		}
		faults.throwIfAny();
		return new Findings(parties, true, invited);
	}

	Findings ofChanged(Session known, SessionPlan plan, Caller caller) {
		Faults faults = known(plan, caller);
		boolean moved = !known.plan().agreement().equals(plan.agreement())
				|| !known.plan().objective().equals(plan.objective());
		Optional<Set<UUID>> parties = moved ? Optional.of(parties(plan, faults)) : partiesToday(plan, faults);
		List<InvitedEnterprise> invited = new ArrayList<>();
		for (int index = 0; index < plan.enterprises().size(); index++) {
			UUID enterprise = plan.enterprises().get(index);
			invite(enterprise, index, this.sessions.invited(known.id(), enterprise), invited, faults);
		}
		faults.throwIfAny();
		return new Findings(parties.orElse(Set.of()), parties.isPresent(), invited);
	}

	private Faults known(SessionPlan plan, Caller caller) {
		Faults faults = new Faults();
		String subdistrict = plan.subdistrict();
		if (subdistrict != null) {
			faults.addIf(this.subdistricts.byCode(subdistrict).isEmpty(), "/subdistrict", "unknown-subdistrict",
					subdistrict);
		}
		faults.addIf(!this.courses.isVisible(plan.course(), caller), "/course", "unknown-course");
		return faults;
	}

	private Set<UUID> parties(SessionPlan plan, Faults faults) {
		Optional<AgreementTerms> terms = this.agreements.find(plan.agreement());
		if (terms.isEmpty()) {
			faults.add("/agreement", "unknown-agreement");
			return Set.of();
		}
		if (!terms.get().objectives().contains(plan.objective())) {
			faults.add("/objective", "unknown-objective");
		}
		return terms.get().parties();
	}

	/**
	 * The parties of an agreement that was checked before; nothing while nobody can tell.
	 */
	private Optional<Set<UUID>> partiesToday(SessionPlan plan, Faults faults) {
		try {
			Optional<AgreementTerms> terms = this.agreements.find(plan.agreement());
			if (terms.isEmpty()) {
				faults.add("/agreement", "unknown-agreement");
			}
			return terms.map(AgreementTerms::parties);
		}
		catch (PeerUnavailable ex) {
			return Optional.empty();
		}
	}

	private void invite(UUID enterprise, int index, Optional<InvitedEnterprise> known, List<InvitedEnterprise> invited,
			Faults faults) {
		known.or(() -> this.enterprises.find(enterprise))
			.ifPresentOrElse(invited::add, () -> faults.add("/enterprises/" + index, "unknown-enterprise"));
	}

	/**
	 * @param parties organisations that are parties of the agreement
	 * @param partiesKnown false where the agreement is as before and agreements-service
	 * is away
	 */
	record Findings(Set<UUID> parties, boolean partiesKnown, List<InvitedEnterprise> enterprises) {
	}

}
