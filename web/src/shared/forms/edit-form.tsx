import type { ReactNode } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import type { MessageKey } from "@/shared/i18n/messages";
import { DataForm } from "./data-form";
import { MergedNotice } from "./merged-notice";
import type { Action } from "./use-action";
import type { EditDraft } from "./use-edit-draft";

interface EditFormProps<T> {
	readonly draft: EditDraft<T>;
	/** What the form calls its fields, for those that a colleague changed too. */
	readonly labels: Readonly<Record<string, MessageKey>>;
	readonly save: Pick<Action<never>, "error" | "running" | "clear">;
	readonly onSubmit: () => void;
	readonly submitLabel?: string;
	readonly cancel: ReactNode;
	readonly children: ReactNode;
}

/** The form of a change to something that exists and that a colleague may change at the same time. */
export function EditForm<T>({ draft, labels, save, onSubmit, submitLabel, cancel, children }: EditFormProps<T>) {
	const { t } = useI18n();
	return (
		<DataForm
			error={save.error}
			running={save.running}
			restored={draft.restored}
			submitLabel={submitLabel ?? t("action.save")}
			onSubmit={onSubmit}
			onReload={() => {
				void draft.takeLatest().then(save.clear);
			}}
			onDiscard={draft.discard}
			notice={<MergedNotice draft={draft} labels={labels} />}
			cancel={cancel}
		>
			{children}
		</DataForm>
	);
}
