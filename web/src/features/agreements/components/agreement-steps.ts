import type { AgreementInput } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

/** The parts of the form, in the order in which an agreement is told. */
export const agreementSteps = {
	facts: "agreement.facts",
	parties: "agreement.parties",
	objectives: "agreement.objectives",
	area: "agreement.area",
	signatories: "agreement.signatories",
} as const satisfies Record<string, MessageKey>;

export type AgreementStep = keyof typeof agreementSteps;

export const stepOrder = Object.keys(agreementSteps) as AgreementStep[];

/** Something that has to be filled in, and where. */
export interface Missing {
	readonly step: AgreementStep;
	readonly label: MessageKey;
	/** Which one of several. */
	readonly number?: number;
}

/** The part of the form that a fault belongs to. */
export function stepOf(pointer: string): AgreementStep {
	const first = pointer.split("/")[1];
	return first === "parties" || first === "objectives" || first === "area" || first === "signatories" ? first : "facts";
}

/** What was typed and is no day for certain is still missing. */
function dayOf(typed: string | null | undefined): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(typed ?? "") ? String(typed) : "";
}

/** What a draft must have before it can be saved. Whatever only signing needs is asked then. */
export function missingIn(input: AgreementInput): Missing[] {
	const missing: Missing[] = [];
	const need = (given: string | undefined, step: AgreementStep, label: MessageKey, number?: number) => {
		if ((given ?? "").trim() === "") {
			missing.push(number === undefined ? { step, label } : { step, label, number });
		}
	};
	const both = (text: { readonly th: string; readonly en: string }) => (text.th.trim() === "" ? "" : text.en);
	need(both(input.title), "facts", "agreement.title");
	need(dayOf(input.inForceFrom), "facts", "agreement.inForceFrom");
	need(dayOf(input.inForceTo), "facts", "agreement.inForceTo");
	input.parties.forEach((party, index) => {
		need(party.organisation, "parties", "party.number", index + 1);
	});
	if (input.parties.length === 0) {
		missing.push({ step: "parties", label: "agreement.parties" });
	}
	input.objectives.forEach((objective, index) => {
		const whole = objective.indicators.every((indicator) => indicator.measure !== "" && both(indicator.name) !== "");
		need(whole ? both(objective.text) : "", "objectives", "objective.number", index + 1);
	});
	input.signatories.forEach((signatory, index) => {
		const whole = signatory.name.given.trim() !== "" && signatory.party !== "" && both(signatory.position) !== "";
		need(whole ? "whole" : "", "signatories", "signatory.number", index + 1);
	});
	return missing;
}
