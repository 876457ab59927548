import type { Person } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";
import type { Tone } from "@/shared/ui/chip";

export const personStates = {
	active: "person.state.active",
	suspended: "person.state.suspended",
	left: "person.state.left",
	erased: "person.state.erased",
} as const satisfies Record<Person["state"], MessageKey>;

const tones: Readonly<Record<string, Tone>> = { active: "good", suspended: "wait", erased: "bad" };

export function personState(state: Person["state"]) {
	return { label: personStates[state], tone: tones[state] ?? "plain" };
}

export const languages = { th: "language.th", en: "language.en" } as const satisfies Record<string, MessageKey>;
