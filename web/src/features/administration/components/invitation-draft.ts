import type { InvitationInput, Role } from "@/api/models";
import type { Way } from "./invitation-wording";

/** The form's own shape: what may be left out is empty. */
export interface InvitationDraft {
	name: { title?: string; given: string; family?: string; en?: string };
	way: Way;
	email: string;
	phone: string;
	organisation: string;
	roles: Role[];
	locale: "th" | "en";
}

export function blankInvitation(organisation = ""): InvitationDraft {
	return { name: { title: "", given: "", family: "", en: "" }, way: "email", email: "", phone: "", organisation, roles: [], locale: "th" };
}

/** Whom an e-mail address is known of gets a link, so none is sent for somebody who is to get a code. */
export function inputOf({ way, email, ...draft }: InvitationDraft): InvitationInput {
	return { ...draft, email: way === "email" ? email : "" };
}
