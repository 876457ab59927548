import type { ClientRequest, OAuthClient } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";
import type { Tone } from "@/shared/ui/chip";

export const authentications = {
	client_secret_basic: "client.authentication.secret",
	private_key_jwt: "client.authentication.key",
	none: "client.authentication.none",
} as const satisfies Record<OAuthClient["authentication"], MessageKey>;

export const clientKinds = {
	"partner-system": "client.kind.partner-system",
	web: "client.kind.web",
	mobile: "client.kind.mobile",
} as const satisfies Record<ClientRequest["kind"], MessageKey>;

export const requestStates = {
	pending: "clientRequest.state.pending",
	approved: "clientRequest.state.approved",
	rejected: "clientRequest.state.rejected",
} as const satisfies Record<ClientRequest["state"], MessageKey>;

const tones: Readonly<Record<ClientRequest["state"], Tone>> = { pending: "wait", approved: "good", rejected: "bad" };

export function requestState(state: ClientRequest["state"]) {
	return { label: requestStates[state], tone: tones[state] };
}
