import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Invitation } from "@/api/models";
import { useAction } from "@/shared/forms/use-action";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { Notice } from "@/shared/ui/notice";
import { invitationsKey, resendInvitation, revokeInvitation } from "../api/invitations";
import { CodeSlips } from "./code-slips";
import { wayOf } from "./invitation-wording";

type Step = "resend" | "revoke";

interface Decision {
	readonly step: Step;
	/** The version that was on screen when it was decided. */
	readonly etag: string;
}

/** Sends an invitation again or takes it back, as long as nobody accepted it. */
export function InvitationActions({ read }: { readonly read: Versioned<Invitation> }) {
	const { t } = useI18n();
	const queries = useQueryClient();
	const { value: invitation, etag } = read;
	const way = wayOf(invitation);
	const [asking, setAsking] = useState<Step | undefined>(undefined);
	const [done, setDone] = useState<Step | undefined>(undefined);
	const change = useAction({
		send: (decision: Decision, key) => (decision.step === "resend" ? resendInvitation : revokeInvitation)(invitation.id, decision.etag, key),
		renews: [invitationsKey],
		done: (_, { step }) => {
			setAsking(undefined);
			setDone(step);
		},
	});
	const ask = (step: Step) => {
		change.clear();
		setDone(undefined);
		setAsking(step);
	};
	const steps: readonly Step[] = invitation.state === "pending" ? ["resend", "revoke"] : invitation.state === "expired" ? ["resend"] : [];
	const again = t(way === "email" ? "invitation.resend" : "invitation.newCode");
	const made = done === "resend" && change.result?.code ? change.result : undefined;
	return (
		<>
			{made === undefined ? null : <CodeSlips invitations={[made]} />}
			<div role="status" className={done === undefined || made !== undefined ? "visually-hidden" : undefined}>
				{done === undefined || made !== undefined ? null : <Notice title={t(done === "resend" ? "invitation.resent" : "invitation.revoked")} />}
			</div>
			{steps.length === 0 ? null : (
				<section className="card stack">
					<h2>{t("invitation.decide")}</h2>
					<div className="actions">
						<Button onPress={() => { ask("resend"); }}>{again}</Button>
						{steps.includes("revoke") ? (
							<Button look="danger" onPress={() => { ask("revoke"); }}>
								{t("invitation.revoke")}
							</Button>
						) : null}
					</div>
				</section>
			)}
			{asking === undefined ? null : (
				<ConfirmDialog
					title={asking === "revoke" ? t("invitation.revoke.title") : t(way === "email" ? "invitation.resend.title" : "invitation.newCode.title")}
					submitLabel={asking === "revoke" ? t("invitation.revoke") : again}
					look={asking === "revoke" ? "danger" : "primary"}
					running={change.running}
					error={change.error}
					onReload={() => { void queries.invalidateQueries({ queryKey: invitationsKey }).then(change.clear); }}
					onClose={() => { change.clear(); setAsking(undefined); }}
					onConfirm={() => { change.run({ step: asking, etag }); }}
				>
					<p>{asking === "revoke" ? t("invitation.revoke.text") : t(way === "email" ? "invitation.resend.text" : "invitation.newCode.text")}</p>
				</ConfirmDialog>
			)}
		</>
	);
}
