import { useState } from "react";
import type { Outcome } from "@/api/models";
import { useMe } from "@/features/session-user/api/me";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button, LinkButton } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { Notice } from "@/shared/ui/notice";
import { ReasonDialog } from "@/shared/ui/reason-dialog";
import { useQueryClient } from "@tanstack/react-query";
import { outcomesKey, returnOutcome, verifyOutcome, withdrawOutcome } from "../api/outcomes";
import { projectsKey } from "../api/projects";
import { Doubts, doubtsIn } from "./doubts";

/** A change of a state that names the version it was decided on: the screen the person looked at. */
type Decision = { readonly kind: "verify"; readonly etag: string; readonly acknowledged: string[] } | { readonly kind: "return" | "withdraw"; readonly etag: string; readonly reason: string };

/** What the signed-in person may do with an outcome now, and why not where they may not. */
export function OutcomeActions({ read }: { readonly read: Versioned<Outcome> }) {
	const { t } = useI18n();
	const me = useMe();
	const queries = useQueryClient();
	const { value: outcome, etag } = read;
	const [asking, setAsking] = useState<Decision["kind"] | undefined>(undefined);
	const decide = useAction({
		send: (decision: Decision, key) => {
			switch (decision.kind) {
				case "verify":
					return verifyOutcome(outcome.id, decision.etag, decision.acknowledged, key);
				case "return":
					return returnOutcome(outcome.id, decision.etag, decision.reason, key);
				case "withdraw":
					return withdrawOutcome(outcome.id, decision.etag, decision.reason, key);
			}
		},
		renews: [outcomesKey, projectsKey, ["agreements"]],
		said: (_, { kind }) => t(kind === "verify" ? "said.outcome.verified" : kind === "return" ? "said.outcome.returned" : "said.outcome.withdrawn"),
		done: () => { setAsking(undefined); },
	});
	const reload = () => {
		void queries.invalidateQueries({ queryKey: outcomesKey }).then(decide.clear);
	};
	const { mayVerify, mayReturn, mayCorrect, mayWithdraw } = outcome;
	// who corrects another's figure that waits could not verify it any more
	const corrects = mayCorrect && (outcome.state === "returned" || outcome.reportedBy.id === me?.id);
	if (!mayReturn && !corrects && !mayWithdraw) {
		return null;
	}
	return (
		<section className="card stack">
			<h2>{t("outcome.decide")}</h2>
			{mayReturn && !mayVerify ? (
				<Notice title={t("outcome.own.title")}>
					<p>{t("outcome.own.text")}</p>
				</Notice>
			) : null}
			<div className="actions">
				{mayVerify ? (
					<Button look="primary" isDisabled={decide.running} onPress={() => { decide.clear(); setAsking("verify"); }}>
						{t("outcome.verify")}
					</Button>
				) : null}
				{mayReturn ? (
					<Button isDisabled={decide.running} onPress={() => { decide.clear(); setAsking("return"); }}>
						{t("outcome.return")}
					</Button>
				) : null}
				{corrects ? (
					<LinkButton to="/outcomes/$outcomeId/correct" params={{ outcomeId: outcome.id }} look={outcome.state === "returned" ? "primary" : "outline"}>
						{t("outcome.correct")}
					</LinkButton>
				) : null}
				{mayWithdraw ? (
					<Button look="danger" isDisabled={decide.running} onPress={() => { decide.clear(); setAsking("withdraw"); }}>
						{t("outcome.withdraw")}
					</Button>
				) : null}
			</div>
			{asking === undefined ? <SaveProblem error={decide.error} onReload={reload} /> : null}
			{asking === "verify" ? (
				<ConfirmDialog
					title={t("outcome.verify.title")}
					submitLabel={t(outcome.evidence.length === 0 ? "outcome.verify.anyway" : "outcome.verify")}
					running={decide.running}
					error={doubtsIn(decide.error).length === 0 ? decide.error : null}
					onReload={reload}
					onClose={() => { decide.clear(); setAsking(undefined); }}
					onConfirm={() => { decide.run({ kind: "verify", etag, acknowledged: [] }); }}
				>
					{outcome.evidence.length === 0 ? (
						<Notice tone="wait" title={t("outcome.verify.noEvidence.title")}>
							<p>{t("outcome.verify.noEvidence")}</p>
						</Notice>
					) : null}
					<p>{t("outcome.verify.text")}</p>
					<Doubts error={decide.error} running={decide.running} onMeant={(acknowledged) => { decide.run({ kind: "verify", etag, acknowledged }); }} />
				</ConfirmDialog>
			) : null}
			{asking === undefined || asking === "verify" ? null : (
				<ReasonDialog
					title={t(asking === "return" ? "outcome.return" : "outcome.withdraw")}
					text={t(asking === "return" ? "outcome.return.text" : "outcome.withdraw.text")}
					submitLabel={t(asking === "return" ? "outcome.return" : "outcome.withdraw")}
					running={decide.running}
					error={decide.error}
					onReload={reload}
					onClose={() => { decide.clear(); setAsking(undefined); }}
					onSubmit={(reason) => { decide.run({ kind: asking, etag, reason }); }}
				/>
			)}
		</section>
	);
}
