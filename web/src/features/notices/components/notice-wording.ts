import type { MessageKey } from "@/shared/i18n/messages";

export const noticeKinds = {
	"verification-waiting": "notices.kind.verification-waiting",
	"sent-back": "notices.kind.sent-back",
} as const satisfies Record<string, MessageKey>;

export const noticeWays = {
	"in-app": "notices.way.in-app",
	mail: "notices.way.mail",
	digest: "notices.way.digest",
	none: "notices.way.none",
} as const satisfies Record<string, MessageKey>;
