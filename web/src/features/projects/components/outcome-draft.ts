import type { Outcome, OutcomeInput } from "@/api/models";

export function blankOutcome(): OutcomeInput {
	return { measure: "", period: { from: "", to: "" }, value: "", unitCode: "", note: "" };
}

export function draftOf(outcome: Outcome): OutcomeInput {
	return { project: outcome.project, measure: outcome.measure, period: outcome.period, value: outcome.value, unitCode: outcome.unitCode, note: outcome.note ?? "" };
}
