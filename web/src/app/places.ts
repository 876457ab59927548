import type { Me } from "@/api/models";
import { administers } from "@/features/session-user/api/permissions";
import type { MessageKey } from "@/shared/i18n/messages";
import type { IconName } from "@/shared/ui/icon";

type Role = Me["roles"][number];

interface Place {
	readonly to: "/" | "/agreements" | "/enterprises" | "/projects" | "/sessions" | "/administration";
	readonly label: MessageKey;
	readonly icon: IconName;
}

const home: Place = { to: "/", label: "nav.home", icon: "home" };
const administration: Place = { to: "/administration", label: "nav.administration", icon: "person" };

const staff = ["programme-officer", "coordinator"] as const satisfies readonly Role[];
const readers = ["representative", "signatory", "executive", "auditor"] as const satisfies readonly Role[];

/** Where the work of a role is; whoever has several has the places of all. */
const work: readonly (Place & { readonly roles: readonly Role[] })[] = [
	{ to: "/agreements", label: "nav.agreements", icon: "agreement", roles: [...staff, ...readers, "inspector"] },
	{ to: "/enterprises", label: "nav.enterprises", icon: "enterprise", roles: [...staff, ...readers, "inspector", "enterprise-leader"] },
	{ to: "/projects", label: "nav.projects", icon: "project", roles: [...staff, ...readers, "enterprise-leader"] },
	{ to: "/sessions", label: "nav.sessions", icon: "session", roles: [...staff, ...readers, "trainer", "enterprise-leader", "participant"] },
];

/** The tabs of a person. Who only administers finds that among them; others have it in their menu. */
export function placesOf(me: Me): readonly Place[] {
	const own = work.filter(({ roles }) => roles.some((role) => me.roles.includes(role)));
	return own.length === 0 && administers(me) ? [home, administration] : [home, ...own];
}
