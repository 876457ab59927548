import type { MessageKey } from "@/shared/i18n/messages";
import type { Tone } from "@/shared/ui/chip";

interface Wording {
	readonly label: MessageKey;
	readonly tone: Tone;
}

const states: Readonly<Record<string, Wording>> = {
	draft: { label: "agreement.state.draft", tone: "wait" },
	"in-force": { label: "agreement.state.in-force", tone: "good" },
	expired: { label: "agreement.state.expired", tone: "plain" },
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
