import type { Agreement, AgreementInput, SigningInput } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

export function blankAgreement(): AgreementInput {
	return {
		kind: "mou",
		reference: "",
		title: { th: "", en: "" },
		inForceFrom: "",
		inForceTo: "",
		area: [],
		parties: [blankParty(), blankParty()],
		signatories: [],
		objectives: [blankObjective(1)],
	};
}

export function blankParty(): AgreementInput["parties"][number] {
	return { organisation: "", role: { th: "", en: "" } };
}

export function blankSignatory(): AgreementInput["signatories"][number] {
	return { name: { title: "", given: "", family: "", en: "" }, position: { th: "", en: "" }, capacity: "signer", authority: "office-held", party: "" };
}

export function blankObjective(number: number): AgreementInput["objectives"][number] {
	return { number, text: { th: "", en: "" }, indicators: [] };
}

export function blankIndicator(): AgreementInput["objectives"][number]["indicators"][number] {
	return {
		measure: "",
		name: { th: "", en: "" },
		aggregation: "sum",
		basis: "value",
		periodicity: "cumulative",
		baseline: { value: "", asOf: "" },
		targets: [blankTarget()],
	};
}

export function blankTarget() {
	return { period: { from: "", to: "" }, value: "" };
}

/** What the form edits of an agreement that exists: what the service derives is left out. */
export function draftOf(agreement: Agreement): AgreementInput {
	return {
		kind: agreement.kind,
		reference: agreement.reference ?? "",
		title: agreement.title,
		inForceFrom: agreement.inForceFrom,
		inForceTo: agreement.inForceTo,
		area: [...agreement.area],
		parties: agreement.parties.map(({ id, organisation, role }) => ({ id, organisation, role: role ?? { th: "", en: "" } })),
		signatories: signatoriesOf(agreement),
		objectives: agreement.objectives.map(({ id, number, text, indicators }) => ({
			id,
			number,
			text,
			indicators: indicators.map((indicator) => ({
				id: indicator.id,
				measure: indicator.measure,
				name: indicator.name,
				aggregation: indicator.aggregation,
				basis: indicator.basis,
				periodicity: indicator.periodicity,
				baseline: { value: indicator.baseline?.value ?? "", asOf: indicator.baseline?.asOf ?? "" },
				targets: indicator.targets.map((target) => ({ ...target })),
			})),
		})),
	};
}

function signatoriesOf(agreement: Agreement): AgreementInput["signatories"] {
	return agreement.signatories.map(({ onBehalfOf, authorityPaper, ...signatory }) => ({
		...signatory,
		onBehalfOf: onBehalfOf ?? undefined,
		authorityPaper: { title: authorityPaper?.title ?? "", dated: authorityPaper?.dated ?? "" },
	}));
}

/** What is put down when it is signed, or was. */
export function signingOf(agreement: Agreement): SigningInput {
	return {
		signedOn: agreement.signedOn ?? "",
		signedAt: agreement.signedAt ?? { th: "", en: "" },
		signatories: signatoriesOf(agreement),
	};
}

export const signingLabels: Readonly<Record<string, MessageKey>> = {
	signedOn: "agreement.signedOn",
	signedAt: "agreement.signedAt",
	signatories: "agreement.signatories",
} satisfies Partial<Record<keyof SigningInput, MessageKey>>;

/** What the form calls its fields. */
export const agreementLabels: Readonly<Record<string, MessageKey>> = {
	kind: "field.kind",
	reference: "agreement.reference",
	title: "agreement.title",
	inForceFrom: "agreement.inForceFrom",
	inForceTo: "agreement.inForceTo",
	area: "agreement.area",
	parties: "agreement.parties",
	signatories: "agreement.signatories",
	objectives: "agreement.objectives",
} satisfies Partial<Record<keyof AgreementInput, MessageKey>>;
