import { useState } from "react";
import type { Outcome } from "@/api/models";
import { useMay } from "@/features/session-user/api/permissions";
import { FileInput, tooLarge } from "@/shared/forms/file-input";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { attachEvidence, outcomesKey } from "../api/outcomes";

export function AddEvidence({ outcome }: { readonly outcome: Outcome }) {
	const { t } = useI18n();
	const mayReport = useMay("report-outcomes");
	const [files, setFiles] = useState<File[]>([]);
	const attach = useAction({
		send: async (chosen: File[], key) => {
			for (const [index, file] of chosen.entries()) {
				await attachEvidence(outcome.id, file, `${key}-${String(index)}`);
			}
		},
		renews: [outcomesKey],
		done: () => {
			setFiles([]);
		},
	});
	if (!mayReport) {
		return null;
	}
	const send = () => {
		attach.run(files);
	};
	return (
		<div className="stack">
			<FileInput label={t("evidence.add")} files={files} onChange={setFiles} />
			<SaveProblem error={attach.error} onRetry={send} />
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
