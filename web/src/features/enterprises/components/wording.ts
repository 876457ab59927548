import type { MessageKey } from "@/shared/i18n/messages";

export const enterpriseKinds = {
	"community-enterprise": "enterprise.kind.community-enterprise",
	"otop-producer": "enterprise.kind.otop-producer",
	cooperative: "enterprise.kind.cooperative",
	sme: "enterprise.kind.sme",
	"industrial-plant": "enterprise.kind.industrial-plant",
} as const satisfies Record<string, MessageKey>;
