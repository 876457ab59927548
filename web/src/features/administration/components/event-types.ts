import type { SecurityEvent } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

export const eventTypes = {
	"sign-in": "event.type.sign-in",
	"sign-in-failed": "event.type.sign-in-failed",
	"new-device": "event.type.new-device",
	"sign-out": "event.type.sign-out",
	"sessions-ended": "event.type.sessions-ended",
	"sign-in-throttled": "event.type.sign-in-throttled",
	"password-changed": "event.type.password-changed",
	"factor-added": "event.type.factor-added",
	"factor-removed": "event.type.factor-removed",
	"recovery-code-used": "event.type.recovery-code-used",
	invited: "event.type.invited",
	"invitation-accepted": "event.type.invitation-accepted",
	"account-linked": "event.type.account-linked",
	"account-unlinked": "event.type.account-unlinked",
	"roles-changed": "event.type.roles-changed",
	"account-state-changed": "event.type.account-state-changed",
	"client-changed": "event.type.client-changed",
	"client-secret-changed": "event.type.client-secret-changed",
	"connection-changed": "event.type.connection-changed",
	"keys-rotated": "event.type.keys-rotated",
	"token-replayed": "event.type.token-replayed",
} as const satisfies Record<SecurityEvent["type"], MessageKey>;
