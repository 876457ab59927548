import type { ReactNode } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { say } from "@/shared/ui/said";
import { DataForm } from "./data-form";
import type { Action } from "./use-action";
import type { Draft } from "./use-draft";

interface NewFormProps<T extends object> {
	readonly draft: Draft<T>;
	/** What the form starts with anew when a draft is thrown away. */
	readonly blank: T;
	readonly save: Pick<Action<never>, "error" | "running">;
	readonly onSubmit: () => void;
	readonly submitLabel?: string;
	readonly cancel: ReactNode;
	readonly children: ReactNode;
}

/** The form of something that does not exist yet. */
export function NewForm<T extends object>({ draft, blank, save, onSubmit, submitLabel, cancel, children }: NewFormProps<T>) {
	const { t } = useI18n();
	return (
		<DataForm
			error={save.error}
			running={save.running}
			restored={draft.restored}
			submitLabel={submitLabel ?? t("action.save")}
			onSubmit={onSubmit}
			onDiscard={() => {
				const thrownAway = draft.value;
				draft.forget();
				draft.replace(blank);
				say(t("draft.discarded"), () => { draft.change(thrownAway); });
			}}
			cancel={cancel}
		>
			{children}
		</DataForm>
	);
}
