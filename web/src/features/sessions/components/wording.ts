import type { MessageKey } from "@/shared/i18n/messages";
import type { Tone } from "@/shared/ui/chip";

const states: Readonly<Record<string, { readonly label: MessageKey; readonly tone: Tone }>> = {
	open: { label: "session.state.open", tone: "teal" },
	closed: { label: "session.state.closed", tone: "wait" },
	verified: { label: "session.state.verified", tone: "good" },
	returned: { label: "session.state.returned", tone: "bad" },
};

export function sessionState(state: string) {
	return states[state];
}
