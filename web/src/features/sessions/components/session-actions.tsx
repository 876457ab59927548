import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Session } from "@/api/models";
import { useMe } from "@/features/session-user/api/me";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { Notice } from "@/shared/ui/notice";
import { ReasonDialog } from "@/shared/ui/reason-dialog";
import { closeSession, returnSession, sessionsKey, verifySession } from "../api/sessions";

type Decision = { readonly kind: "close" | "verify"; readonly etag: string } | { readonly kind: "return"; readonly etag: string; readonly reason: string };

/** Closing is the trainer's word, verifying a second person's. */
export function SessionActions({ read }: { readonly read: Versioned<Session> }) {
	const { t, number, date } = useI18n();
	const me = useMe();
	const queries = useQueryClient();
	const { value: session, etag } = read;
	const [asking, setAsking] = useState<Decision["kind"] | undefined>(undefined);
	const decide = useAction({
		send: (decision: Decision, key) => {
			switch (decision.kind) {
				case "close":
					return closeSession(session.id, decision.etag, key);
				case "verify":
					return verifySession(session.id, decision.etag, key);
				case "return":
					return returnSession(session.id, decision.etag, decision.reason, key);
			}
		},
		renews: [sessionsKey, ["agreements"]],
		said: (_, { kind }) => t(kind === "close" ? "said.session.closed" : kind === "verify" ? "said.session.verified" : "said.session.returned"),
		done: () => { setAsking(undefined); },
	});
	// whoever closed it, now or before, is told why there is nothing to verify
	const forAnother = session.state === "closed" && !session.mayVerify && (session.mayReturn || session.closedBy?.id === me?.id);
	const last = session.days.at(-1);
	const reload = () => {
		void queries.invalidateQueries({ queryKey: sessionsKey }).then(decide.clear);
	};
	const ask = (kind: Decision["kind"]) => {
		decide.clear();
		setAsking(kind);
	};
	const stop = () => {
		decide.clear();
		setAsking(undefined);
	};
	if (!session.mayCheckIn && !session.mayVerify && !session.mayReturn && !forAnother) {
		return null;
	}
	return (
		<section className="card stack">
			<h2>{t("session.decide")}</h2>
			{forAnother ? (
				<Notice title={t("session.own.title")}>
					<p>{t("session.own.text")}</p>
				</Notice>
			) : null}
			{session.mayClose ? <p className="muted">{t("session.close.text")}</p> : null}
			{session.mayCheckIn && !session.mayClose && last !== undefined ? <p className="muted">{t("session.close.from", { date: date(last.date) })}</p> : null}
			<div className="actions">
				{session.mayClose ? (
					<Button look="primary" isDisabled={decide.running} onPress={() => { ask("close"); }}>
						{t("session.close")}
					</Button>
				) : null}
				{session.mayVerify ? (
					<Button look="primary" isDisabled={decide.running} onPress={() => { ask("verify"); }}>
						{t("session.verify")}
					</Button>
				) : null}
				{session.mayReturn ? (
					<Button isDisabled={decide.running} onPress={() => { ask("return"); }}>
						{t("session.return")}
					</Button>
				) : null}
			</div>
			{asking === undefined ? <SaveProblem error={decide.error} onReload={reload} /> : null}
			{asking === "close" || asking === "verify" ? (
				<ConfirmDialog
					title={t(asking === "close" ? "session.close.title" : "session.verify.title")}
					submitLabel={t(asking === "close" ? "session.close" : "session.verify")}
					running={decide.running}
					error={decide.error}
					onReload={reload}
					onClose={stop}
					onConfirm={() => { decide.run({ kind: asking, etag }); }}
				>
					<p>{t(asking === "close" ? "session.close.ask" : "session.verify.text", { registered: number(session.registered) })}</p>
				</ConfirmDialog>
			) : null}
			{asking === "return" ? (
				<ReasonDialog
					title={t("session.return")}
					text={t("session.return.text")}
					submitLabel={t("session.return")}
					running={decide.running}
					error={decide.error}
					onReload={reload}
					onClose={stop}
					onSubmit={(reason) => { decide.run({ kind: "return", etag, reason }); }}
				/>
			) : null}
		</section>
	);
}
