package org.ecotown.agreements.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ecotown.agreements.agreement.AgreementDraft.PartyDraft;
import org.ecotown.agreements.input.Faults;
import org.ecotown.agreements.measure.Measures;
import org.ecotown.agreements.objective.ObjectiveRules;
import org.ecotown.platform.geography.Subdistricts;

/**
 * The rules of an agreement that span several of its properties. Whatever is missing is
 * reported elsewhere and passed over here.
 */
class AgreementRules implements ConstraintValidator<SoundAgreement, AgreementDraft> {

	private static final Pattern SUBDISTRICT = Pattern.compile("\\d{6}");

	private final Measures measures;

	private final Subdistricts subdistricts;

	private final Clock clock;

	AgreementRules(Measures measures, Subdistricts subdistricts, Clock clock) {
		this.measures = measures;
		this.subdistricts = subdistricts;
		this.clock = clock;
	}

	@Override
	public boolean isValid(AgreementDraft draft, ConstraintValidatorContext context) {
		Faults faults = new Faults();
		term(draft, faults);
		area(draft.area(), faults);
		people(draft, faults);
		new ObjectiveRules(this.measures.byCode(), LocalDate.now(this.clock), faults).check(draft.objectives());
		return faults.reportTo(context);
	}

	private void term(AgreementDraft draft, Faults faults) {
		LocalDate from = draft.inForceFrom();
		LocalDate to = draft.inForceTo();
		String duration = draft.duration();
		faults.addIf(to == null && duration == null, "/inForceTo", "term-missing");
		boolean ordered = from != null && to != null && !to.isBefore(from);
		faults.addIf(from != null && to != null && !ordered, "/inForceTo", "term-order");
		if (duration == null || ordered && Term.agree(from, to, duration)) {
			return;
		}
		boolean known = Term.lastDay((from != null) ? from : LocalDate.EPOCH, duration).isPresent();
		faults.addIf(!known, "/duration", "duration");
		faults.addIf(known && ordered, "/duration", "term-disagrees");
	}

	private void area(List<String> area, Faults faults) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < area.size(); i++) {
			String code = area.get(i);
			String at = "/area/" + i;
			if (code == null || !SUBDISTRICT.matcher(code).matches()) {
				faults.add(at, "subdistrict-code");
			}
			else if (this.subdistricts.byCode(code).isEmpty()) {
				faults.add(at, "unknown-subdistrict");
			}
			else {
				faults.addIf(!seen.add(code), at, "duplicate-subdistrict");
			}
		}
	}

	private void people(AgreementDraft draft, Faults faults) {
		Set<UUID> parties = new HashSet<>();
		Set<UUID> ids = new HashSet<>();
		for (int i = 0; i < draft.parties().size(); i++) {
			PartyDraft party = draft.parties().get(i);
			boolean again = party != null && party.organisation() != null && !parties.add(party.organisation());
			faults.addIf(again, "/parties/" + i + "/organisation", "duplicate-party");
			boolean sameId = party != null && party.id() != null && !ids.add(party.id());
			faults.addIf(sameId, "/parties/" + i + "/id", "duplicate-id");
		}
		SignatoryRules.check(draft.signatories(), parties)
			.forEach((fault) -> faults.add(fault.pointer(), fault.code()));
	}

}
