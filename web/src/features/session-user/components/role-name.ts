import type { MessageKey } from "@/shared/i18n/messages";

const names: Readonly<Record<string, MessageKey>> = {
	"programme-officer": "role.programme-officer",
	coordinator: "role.coordinator",
	representative: "role.representative",
	signatory: "role.signatory",
	inspector: "role.inspector",
	"enterprise-leader": "role.enterprise-leader",
	trainer: "role.trainer",
	participant: "role.participant",
	executive: "role.executive",
	auditor: "role.auditor",
	"organisation-admin": "role.organisation-admin",
	"platform-admin": "role.platform-admin",
};

export function roleName(role: string): MessageKey | undefined {
	return names[role];
}
