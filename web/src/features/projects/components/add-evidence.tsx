import { useState } from "react";
import type { Outcome } from "@/api/models";
import { useMeasures } from "@/features/agreements/api/measures";
import { FileInput, tooLarge } from "@/shared/forms/file-input";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { outcomesKey } from "../api/outcomes";
import { filesLeft, leaveFiles, sendFiles } from "./evidence-files";

export function AddEvidence({ outcome }: { readonly outcome: Outcome }) {
	const { t, text } = useI18n();
	const measure = useMeasures()(outcome.measure);
	const subject = measure === undefined ? outcome.measure : text(measure.name);
	const [files, setFiles] = useState<readonly File[]>(() => filesLeft(outcome.id));
	const [reportedWithout, setReportedWithout] = useState(files.length > 0);
	const attach = useAction({
		send: (chosen: readonly File[]) => sendFiles(outcome.id, chosen, subject),
		renews: [outcomesKey],
		done: ({ left }) => {
			leaveFiles(outcome.id, left);
			setFiles(left);
			setReportedWithout(reportedWithout && left.length > 0);
		},
	});
	const failure = attach.result?.error;
	const send = () => {
		attach.run(files);
	};
	return (
		<div className="stack">
			{reportedWithout ? (
				<Notice tone="wait" title={t("evidence.left.title")}>
					<p>{t("evidence.left.text")}</p>
				</Notice>
			) : null}
			<FileInput label={t("evidence.add")} files={files} onChange={setFiles} />
			<SaveProblem error={failure instanceof Error ? failure : attach.error} onRetry={send} />
			{files.length === 0 ? null : (
				<div className="actions">
					<Button look="primary" isDisabled={attach.running || tooLarge(files)} onPress={send}>
						{attach.running ? t("action.saving") : t("evidence.send")}
					</Button>
				</div>
			)}
		</div>
	);
}
