import type { MessageKey } from "@/shared/i18n/messages";
import type { IconName } from "@/shared/ui/icon";

interface Place {
	readonly to: "/" | "/agreements" | "/enterprises" | "/projects" | "/sessions";
	readonly label: MessageKey;
	readonly icon: IconName;
}

export const places: readonly Place[] = [
	{ to: "/", label: "nav.home", icon: "home" },
	{ to: "/agreements", label: "nav.agreements", icon: "agreement" },
	{ to: "/enterprises", label: "nav.enterprises", icon: "enterprise" },
	{ to: "/projects", label: "nav.projects", icon: "project" },
	{ to: "/sessions", label: "nav.sessions", icon: "session" },
];
