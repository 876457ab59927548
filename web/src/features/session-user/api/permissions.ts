import type { Me } from "@/api/models";
import { requiredRoles } from "@/api/required-roles";
import { useMe } from "./me";

/** An operation of a service that not everybody may call. */
export type Operation = keyof typeof requiredRoles;

/** Whether to offer what needs an operation. Only that: the service decides, and looks at the thing as well. */
export function may(me: Me | null, operation: Operation): boolean {
	const roles: readonly string[] = requiredRoles[operation];
	return me?.roles.some((role) => roles.includes(role)) ?? false;
}

export function useMay(operation: Operation): boolean {
	return may(useMe(), operation);
}

/** Whether a part of the administration is theirs: the people or the invitations, which one of them always is. */
export function administers(me: Me | null): boolean {
	return may(me, "listPerson") || may(me, "listInvitation");
}

/**
 * Whether they administer every organisation, and not their own only. No operation tells: both call the same ones, and the
 * service narrows what those reach by this role.
 */
export function administersAll(me: Me | null): boolean {
	return me?.roles.includes("platform-admin") ?? false;
}
