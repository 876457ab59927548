import type { Connection, ConnectionInput, Role } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

interface RoleMappingDraft {
	claim: string;
	value: string;
	role: Role | "";
}

export interface ConnectionDraft {
	organisation: string;
	name: { th: string; en: string };
	issuer: string;
	clientId: string;
	/** Write-only: never read back, never kept with the draft. */
	clientSecret: string;
	scopes: string[];
	domains: string[];
	defaultRoles: Role[];
	roleMappings: RoleMappingDraft[];
	jitProvisioning: boolean;
	enabled: boolean;
}

export function blankMapping(): RoleMappingDraft {
	return { claim: "", value: "", role: "" };
}

export function blankConnection(): ConnectionDraft {
	return {
		organisation: "",
		name: { th: "", en: "" },
		issuer: "",
		clientId: "",
		clientSecret: "",
		scopes: ["profile", "email"],
		domains: [],
		defaultRoles: ["representative"],
		roleMappings: [],
		jitProvisioning: true,
		enabled: false,
	};
}

export function draftOf(connection: Connection): ConnectionDraft {
	const { organisation, name, issuer, clientId, jitProvisioning, enabled } = connection;
	return {
		organisation,
		name,
		issuer,
		clientId,
		clientSecret: "",
		scopes: [...connection.scopes],
		domains: [...connection.domains],
		defaultRoles: [...connection.defaultRoles],
		roleMappings: connection.roleMappings.map(({ claim, value, role }) => ({ claim, value, role })),
		jitProvisioning,
		enabled,
	};
}

export function inputOf(draft: ConnectionDraft): ConnectionInput {
	return {
		...draft,
		scopes: draft.scopes.filter(typed),
		domains: draft.domains.filter(typed),
		roleMappings: draft.roleMappings.flatMap(({ role, ...mapping }) => (role === "" ? [] : [{ ...mapping, role }])),
	};
}

function typed(text: string): boolean {
	return text.trim() !== "";
}

/** What the form calls its fields. */
export const connectionLabels: Readonly<Record<string, MessageKey>> = {
	organisation: "party.organisation",
	name: "connection.name",
	issuer: "connection.issuer",
	clientId: "connection.clientId",
	clientSecret: "connection.clientSecret",
	scopes: "connection.scopes",
	domains: "connection.domains",
	defaultRoles: "connection.defaultRoles",
	roleMappings: "connection.roleMappings",
	jitProvisioning: "connection.jit",
	enabled: "connection.enabled",
} satisfies Record<keyof ConnectionDraft, MessageKey>;
