import type { Me } from "@/api/models";
import { useMe } from "./me";

/** What the screens offer to whom; the services decide for themselves. */
const offers = {
	"write-agreements": ["programme-officer", "coordinator"],
	"write-enterprises": ["programme-officer", "coordinator"],
	"report-outcomes": ["programme-officer", "coordinator", "enterprise-leader"],
	verify: ["programme-officer", "coordinator"],
	"plan-sessions": ["programme-officer", "coordinator"],
	"read-registers": ["programme-officer", "coordinator", "trainer", "enterprise-leader", "auditor"],
	"run-sessions": ["programme-officer", "coordinator", "trainer"],
	"read-security-events": ["platform-admin", "auditor"],
	"read-people": ["platform-admin", "organisation-admin", "auditor"],
	"write-people": ["platform-admin", "organisation-admin"],
	"read-people-everywhere": ["platform-admin"],
	"erase-people": ["platform-admin"],
	"read-people-history": ["platform-admin", "auditor"],
	"write-organisations": ["platform-admin"],
	"read-organisation-history": ["platform-admin", "auditor", "programme-officer", "coordinator"],
	"read-connections": ["platform-admin", "organisation-admin", "auditor"],
	"write-connections": ["platform-admin"],
	"read-signing-keys": ["platform-admin", "auditor"],
	"rotate-signing-keys": ["platform-admin"],
	"read-clients": ["platform-admin", "organisation-admin", "auditor"],
	"request-clients": ["organisation-admin"],
	"decide-client-requests": ["platform-admin"],
	"write-client-secrets": ["platform-admin", "organisation-admin"],
	"test-connections": ["platform-admin"],
	invite: ["platform-admin", "organisation-admin", "coordinator"],
	"invite-anyone": ["platform-admin", "organisation-admin"],
	"read-organisation-access": ["platform-admin", "organisation-admin", "auditor"],
	"write-organisation-access": ["platform-admin", "organisation-admin"],
	"verify-domains": ["platform-admin"],
	"administer-organisations": ["platform-admin", "organisation-admin", "auditor"],
	administer: ["platform-admin", "organisation-admin", "auditor", "coordinator"],
} as const satisfies Record<string, readonly string[]>;

export type Permission = keyof typeof offers;

export function may(me: Me | null, permission: Permission): boolean {
	const roles: readonly string[] = offers[permission];
	return me?.roles.some((role) => roles.includes(role)) ?? false;
}

export function useMay(permission: Permission): boolean {
	return may(useMe(), permission);
}
