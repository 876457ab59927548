import type { MessageKey } from "@/shared/i18n/messages";
import type { Tone } from "@/shared/ui/chip";

interface Wording {
	readonly label: MessageKey;
	readonly tone: Tone;
}

const states: Readonly<Record<string, Wording>> = {
	draft: { label: "agreement.state.draft", tone: "wait" },
	"in-review": { label: "agreement.state.in-review", tone: "wait" },
	"ready-to-sign": { label: "agreement.state.ready-to-sign", tone: "wait" },
	signed: { label: "agreement.state.signed", tone: "wait" },
	"in-force": { label: "agreement.state.in-force", tone: "good" },
	expired: { label: "agreement.state.expired", tone: "plain" },
	terminated: { label: "agreement.state.terminated", tone: "bad" },
	renewed: { label: "agreement.state.renewed", tone: "plain" },
};
const contributionStates: Readonly<Record<string, Wording>> = {
	reported: { label: "evidence.state.reported", tone: "wait" },
	verified: { label: "evidence.state.verified", tone: "good" },
	withdrawn: { label: "evidence.state.withdrawn", tone: "bad" },
};

export const agreementKinds = {
	mou: "agreement.kind.mou",
	moa: "agreement.kind.moa",
	contract: "agreement.kind.contract",
	amendment: "agreement.kind.amendment",
	renewal: "agreement.kind.renewal",
} as const satisfies Record<string, MessageKey>;

export const capacities = {
	signer: "capacity.signer",
	approver: "capacity.approver",
	witness: "capacity.witness",
} as const satisfies Record<string, MessageKey>;

/** By what right a person signs: the Thai words are those that stand before a signature. */
export const authorities = {
	"office-held": "authority.office-held",
	delegate: "authority.delegate",
	acting: "authority.acting",
	"acting-official": "authority.acting-official",
	"on-behalf": "authority.on-behalf",
	"delegated-power": "authority.delegated-power",
} as const satisfies Record<string, MessageKey>;

export const aggregations = {
	sum: "aggregation.sum",
	"distinct-subjects": "aggregation.distinct-subjects",
	latest: "aggregation.latest",
	average: "aggregation.average",
	qualitative: "aggregation.qualitative",
} as const satisfies Record<string, MessageKey>;

export const bases = { value: "basis.value", change: "basis.change" } as const satisfies Record<string, MessageKey>;

export const periodicities = {
	cumulative: "periodicity.cumulative",
	monthly: "periodicity.monthly",
	yearly: "periodicity.yearly",
} as const satisfies Record<string, MessageKey>;

export function agreementState(state: string): Wording | undefined {
	return states[state];
}

export function contributionState(state: string): Wording | undefined {
	return contributionStates[state];
}
