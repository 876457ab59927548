import type { SendingKinds } from "@/shared/queue/sending";

/** What may wait for the network, by the name under which it is kept: a name that is gone is never sent. */
export const sendingKinds: SendingKinds = {
	"report-outcome": async () => (await import("@/features/projects/components/outcome-sending")).outcomeReports,
	"correct-outcome": async () => (await import("@/features/projects/components/outcome-sending")).outcomeCorrections,
	"attach-evidence": async () => (await import("@/features/projects/components/outcome-sending")).evidenceFiles,
	"check-in": async () => (await import("@/features/sessions/components/check-in-sending")).checkIns,
};
