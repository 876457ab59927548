import type { MessageKey } from "@/shared/i18n/messages";
import type { Tone } from "@/shared/ui/chip";

export const stages = {
	diagnosed: "stage.diagnosed",
	planned: "stage.planned",
	running: "stage.running",
	completed: "stage.completed",
	"followed-up": "stage.followed-up",
} as const satisfies Record<string, MessageKey>;

const outcomeStates: Readonly<Record<string, { readonly label: MessageKey; readonly tone: Tone }>> = {
	reported: { label: "evidence.state.reported", tone: "wait" },
	verified: { label: "evidence.state.verified", tone: "good" },
	returned: { label: "evidence.state.returned", tone: "bad" },
	withdrawn: { label: "evidence.state.withdrawn", tone: "bad" },
};

export function outcomeState(state: string) {
	return outcomeStates[state];
}
