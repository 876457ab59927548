import type { offlineTh } from "./offline-th";

/** Working without network. */
export const offlineEn: Readonly<Record<keyof typeof offlineTh, string>> = {
	"offline.text": "You see what this device saw last. What you send waits and goes by itself once there is a connection.",
	"offline.title": "No connection",
	"update.take": "Load the new version",
	"update.title": "A new version is ready. What you typed stays.",
	"waiting.again": "Send again",
	"waiting.checkIn": "Check-in",
	"waiting.chip": "Waiting to be sent",
	"waiting.correct": "Correct and send again",
	"waiting.correction": "Correction of an outcome",
	"waiting.count": "{count} waiting to be sent",
	"waiting.discard": "Do not send",
	"waiting.discardSure": "Throw it away for good",
	"waiting.evidence": "Evidence file",
	"waiting.now": "Send now",
	"waiting.refused": "{count} could not be sent",
	"waiting.report": "Report of an outcome",
	"waiting.signOut.anyway": "Sign out and lose what was not sent",
	"waiting.signOut.offline": "Signing out needs a connection",
	"waiting.signOut.text": "If you sign out now, what waits to be sent is gone from this device.",
	"waiting.signOut.title": "{count} not sent yet",
	"waiting.text": "Kept on this device and sent by itself once there is a connection, even after the browser was closed.",
	"waiting.title": "Waiting to be sent",
};
