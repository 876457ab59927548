import type { ConnectionTest as Outcome } from "@/api/models";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Facts } from "@/shared/ui/facts";
import { Notice } from "@/shared/ui/notice";
import { testConnection } from "../api/connections";
import { Codes } from "./codes";

/** Tries the connection as it is saved, and shows what came back. */
export function ConnectionTest({ id }: { readonly id: string }) {
	const { t } = useI18n();
	const test = useAction({ send: () => testConnection(id), renews: [] });
	const run = () => {
		if (!test.running) {
			test.run(undefined);
		}
	};
	return (
		<section className="card stack">
			<h2>{t("connectionTest.title")}</h2>
			<p className="muted small">{t("connectionTest.text")}</p>
			<div className="actions">
				<Button onPress={run} isDisabled={test.running}>
					{t(test.running ? "connectionTest.running" : test.result === undefined ? "connectionTest.run" : "connectionTest.again")}
				</Button>
			</div>
			<SaveProblem error={test.error} onRetry={run} />
			<div role="status" className={test.result === undefined ? "visually-hidden" : "stack"}>
				{test.result === undefined || test.running ? null : <WhatCameBack outcome={test.result} />}
			</div>
		</section>
	);
}

function WhatCameBack({ outcome }: { readonly outcome: Outcome }) {
	const { t, number } = useI18n();
	const { endpoints } = outcome;
	const yesOrNo = (yes: boolean) => t(yes ? "answer.yes" : "answer.no");
	return (
		<>
			<Notice tone={outcome.ok ? "info" : "bad"} title={t(outcome.ok ? "connectionTest.ok" : "connectionTest.failed")}>
				{outcome.ok ? <p>{t("connectionTest.ok.text")}</p> : <p>{outcome.detail}</p>}
				{outcome.fault ? <p className="hash">{outcome.fault}</p> : null}
			</Notice>
			<Facts
				facts={[
					{ label: t("connectionTest.issuerMatches"), value: yesOrNo(outcome.issuerMatches) },
					{ label: t("connectionTest.issInResponse"), value: endpoints ? yesOrNo(outcome.issInResponse) : undefined },
					{ label: t("connectionTest.keys"), value: endpoints ? number(outcome.keys) : undefined },
					{ label: t("connectionTest.time"), value: t("connectionTest.milliseconds", { count: number(outcome.milliseconds) }) },
					{ label: t("connectionTest.algorithms"), value: <Codes values={outcome.algorithms} />, wide: true },
					{ label: t("connectionTest.clientAuthentication"), value: <Codes values={outcome.clientAuthentication} />, wide: true },
					...(endpoints ? addresses(endpoints).map(({ label, value }) => ({ label: t(label), value: value ? <span className="hash">{value}</span> : undefined, wide: true })) : []),
				]}
			/>
		</>
	);
}

function addresses(endpoints: NonNullable<Outcome["endpoints"]>) {
	return [
		{ label: "connectionTest.authorization", value: endpoints.authorization },
		{ label: "connectionTest.token", value: endpoints.token },
		{ label: "connectionTest.jwks", value: endpoints.jwks },
		{ label: "connectionTest.userinfo", value: endpoints.userinfo },
	] as const;
}
