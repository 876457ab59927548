import type { Outcome, OutcomeInput } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

export function blankOutcome(): OutcomeInput {
	return { measure: "", period: { from: "", to: "" }, value: "", unitCode: "", note: "" };
}

export function draftOf(outcome: Outcome): OutcomeInput {
	return { project: outcome.project, measure: outcome.measure, period: outcome.period, value: outcome.value, unitCode: outcome.unitCode, note: outcome.note ?? "" };
}

/** What the form calls its fields. */
export const outcomeLabels: Readonly<Record<string, MessageKey>> = {
	project: "project.facts",
	measure: "outcome.measure",
	period: "field.period",
	value: "field.value",
	unitCode: "measure.unit",
	note: "field.note",
} satisfies Partial<Record<keyof OutcomeInput, MessageKey>>;
