import type { Outcome } from "@/api/models";
import { useMeasures } from "@/features/agreements/api/measures";
import { FileInput, tooLarge } from "@/shared/forms/file-input";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import { useDraftFiles } from "@/shared/forms/use-draft-files";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { outcomesKey } from "../api/outcomes";
import { evidenceDraft, sendFiles } from "./evidence-files";

export function AddEvidence({ outcome }: { readonly outcome: Outcome }) {
	const { t, text } = useI18n();
	const measure = useMeasures()(outcome.measure);
	const subject = measure === undefined ? outcome.measure : text(measure.name);
	const { files, restored, replace } = useDraftFiles(evidenceDraft(outcome.id));
	const attach = useAction({
		send: (chosen: readonly File[]) => sendFiles(outcome.id, chosen, subject),
		renews: [outcomesKey],
		done: ({ left }) => {
			replace(left);
		},
	});
	const failure = attach.result?.error;
	const send = () => {
		attach.run(files);
	};
	return (
		<div className="stack">
			{restored ? (
				<Notice tone="wait" title={t("evidence.left.title")}>
					<p>{t("evidence.left.text")}</p>
				</Notice>
			) : null}
			<FileInput label={t("evidence.add")} files={files} onChange={replace} />
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
