import type { Invitation } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";
import type { Tone } from "@/shared/ui/chip";

export const invitationStates = {
	pending: "invitation.state.pending",
	accepted: "invitation.state.accepted",
	expired: "invitation.state.expired",
	revoked: "invitation.state.revoked",
} as const satisfies Record<Invitation["state"], MessageKey>;

const tones: Readonly<Record<Invitation["state"], Tone>> = { pending: "wait", accepted: "good", expired: "bad", revoked: "plain" };

export function invitationState(state: Invitation["state"]) {
	return { label: invitationStates[state], tone: tones[state] };
}

/** How an invitation reaches the person. */
export const ways = { email: "invitation.way.email", code: "invitation.way.code" } as const satisfies Record<string, MessageKey>;

export type Way = keyof typeof ways;

/** Whoever has no e-mail address gets a code on paper. */
export function wayOf(invitation: Invitation): Way {
	return invitation.email ? "email" : "code";
}
