import type { ClientRequest, ClientRequestInput, OAuthClient, Role } from "@/api/models";

/** The form's own shape: what may be left out is empty. */
export interface ClientRequestDraft {
	clientId: string;
	name: { th: string; en: string };
	kind: ClientRequest["kind"];
	authentication: Exclude<OAuthClient["authentication"], "none">;
	/** A JWK Set as text. */
	jwks: string;
	redirectUris: string[];
	postLogoutRedirectUris: string[];
	/** Empty: it asks itself whether somebody is still signed in. */
	backchannelLogoutUri?: string;
	requiresPushedRequests?: boolean;
	roles: Role[];
}

export function blankRequest(): ClientRequestDraft {
	return {
		clientId: "",
		name: { th: "", en: "" },
		kind: "partner-system",
		authentication: "client_secret_basic",
		jwks: "",
		redirectUris: [""],
		postLogoutRedirectUris: [],
		roles: [],
	};
}

/** Only what concerns the kind of client, as far as it was typed; keys that are no JSON stay out. */
export function inputOf(draft: ClientRequestDraft): ClientRequestInput {
	const { clientId, name, kind } = draft;
	const authentication: ClientRequestInput["authentication"] = kind === "mobile" ? "none" : draft.authentication;
	const jwks = authentication === "private_key_jwt" ? keysOf(draft.jwks) : undefined;
	const logout = draft.backchannelLogoutUri?.trim() ?? "";
	const own = { clientId: clientId.trim(), name, kind, authentication, ...(jwks === undefined ? {} : { jwks }) };
	return kind === "partner-system"
		? { ...own, roles: draft.roles }
		: {
				...own,
				scopes: ["openid", "profile"],
				redirectUris: typed(draft.redirectUris),
				postLogoutRedirectUris: typed(draft.postLogoutRedirectUris),
				...(draft.requiresPushedRequests ? { requiresPushedRequests: true } : {}),
				...(kind === "web" && logout !== "" ? { backchannelLogoutUri: logout } : {}),
			};
}

/** Undefined: not a JSON object. */
export function keysOf(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

function typed(texts: readonly string[]): string[] {
	return texts.map((text) => text.trim()).filter((text) => text !== "");
}
