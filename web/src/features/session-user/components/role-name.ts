import type { Role } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

export const roleNames = {
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
} as const satisfies Record<Role, MessageKey>;

export function roleName(role: string): MessageKey | undefined {
	return (roleNames as Readonly<Record<string, MessageKey>>)[role];
}
