import { type ReactNode, useState } from "react";
import { OneFileInput } from "@/shared/forms/one-file-input";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import { Problem } from "@/shared/http/problem";
import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { Button, LinkButton } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { Skeleton } from "@/shared/ui/states";
import { checkTable, importTable, invitationsKey } from "../api/invitations";
import { CodeSlips } from "../components/code-slips";
import { ImportFaults, ImportLines } from "../components/import-result";
import { fileFault } from "../components/people-table-file";

export default function ImportPeopleRoute(): ReactNode {
	const { t, number } = useI18n();
	const [file, setFile] = useState<File | undefined>(undefined);
	const [wrong, setWrong] = useState<MessageKey | undefined>(undefined);
	const check = useAction({ send: checkTable, renews: [] });
	const send = useAction({ send: importTable, renews: [invitationsKey] });
	const choose = async (chosen: File) => {
		check.clear();
		send.clear();
		setFile(chosen);
		const fault = await fileFault(chosen);
		setWrong(fault);
		if (fault === undefined) {
			check.run(chosen);
		}
	};
	const startAgain = () => {
		check.clear();
		send.clear();
		setFile(undefined);
	};
	const head = <PageHead back={<BackLink to="/administration/invitations">{t("invitations.title")}</BackLink>} title={t("import.title")} lede={t("import.lede")} />;
	if (send.result !== undefined) {
		const codes = send.result.lines.flatMap(({ invitation }) => (invitation?.code ? [invitation] : []));
		return (
			<div className="page">
				{head}
				<div role="status">
					<Notice title={t("import.done", { count: number(send.result.count) })}>
						<p>{t("import.done.text")}</p>
					</Notice>
				</div>
				{codes.length === 0 ? null : <CodeSlips invitations={codes} />}
				<div className="actions">
					<LinkButton to="/administration/invitations">{t("invitations.title")}</LinkButton>
					<Button onPress={startAgain}>{t("import.again")}</Button>
				</div>
			</div>
		);
	}
	const error = send.error ?? check.error;
	const faults = error instanceof Problem ? error.faults : [];
	const checked = check.result;
	return (
		<div className="page">
			{head}
			<section className="card stack">
				<OneFileInput
					label={t("import.file")}
					rule={t("import.file.rule")}
					accept={["text/csv", ".csv", ".tsv", ".txt", ".xlsx"]}
					file={file}
					busy={check.running || send.running}
					onChange={(chosen) => { void choose(chosen); }}
				/>
				<details>
					<summary>{t("import.columns")}</summary>
					<p className="muted small">{t("import.columns.text")}</p>
				</details>
			</section>
			{wrong === undefined || file === undefined ? null : (
				<Notice tone="bad" title={t("import.wrongFile")}>
					<p>{t(wrong)}</p>
				</Notice>
			)}
			{check.running ? <Skeleton lines={3} /> : null}
			{faults.length === 0 ? (
				<SaveProblem error={error} onRetry={() => { if (file !== undefined) { (checked === undefined ? check : send).run(file); } }} />
			) : (
				<div className="stack">
					<Notice tone="bad" title={t("import.faults.count", { count: number(faults.length) })}>
						<p>{t("import.faults.text")}</p>
					</Notice>
					<ImportFaults faults={faults} />
				</div>
			)}
			{checked === undefined || faults.length > 0 ? null : (
				<div className="stack">
					<div role="status">
						<Notice title={t("import.ready", { count: number(checked.count) })}>
							<p>{t("import.ready.text")}</p>
						</Notice>
					</div>
					<ImportLines result={checked} />
					<div className="form-end">
						<LinkButton to="/administration/invitations">{t("action.cancel")}</LinkButton>
						<Button look="primary" isDisabled={send.running} onPress={() => { if (file !== undefined) { send.run(file); } }}>
							{send.running ? t("action.saving") : t("import.submit", { count: number(checked.count) })}
						</Button>
					</div>
				</div>
			)}
		</div>
	);
}
