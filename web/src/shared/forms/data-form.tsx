import type { ReactNode } from "react";
import { Form } from "react-aria-components/Form";
import { Problem } from "@/shared/http/problem";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { SaveProblem } from "./save-problem";

interface DataFormProps {
	readonly error: Error | null;
	readonly running: boolean;
	readonly restored: boolean;
	readonly submitLabel: string;
	readonly onSubmit: () => void;
	readonly onReload?: () => void;
	readonly onDiscard?: () => void;
	readonly cancel?: ReactNode;
	/** Said next to the button that sends. */
	readonly notice?: ReactNode;
	readonly children: ReactNode;
}

/** A form whose faults appear at the fields they name (the field's name is its JSON pointer). */
export function DataForm(props: DataFormProps) {
	const { t } = useI18n();
	const faults = props.error instanceof Problem ? props.error.faults : [];
	return (
		<Form
			className="form"
			validationErrors={Object.fromEntries(faults.map((fault) => [fault.pointer, fault.detail]))}
			onSubmit={(event) => {
				event.preventDefault();
				if (!props.running) {
					props.onSubmit();
				}
			}}
		>
			{props.restored && props.onDiscard !== undefined ? (
				<Notice title={t("draft.restored")}>
					<div className="actions">
						<Button small onPress={props.onDiscard}>
							{t("draft.discard")}
						</Button>
					</div>
				</Notice>
			) : null}
			<p className="form-note">
				<span className="required-mark" aria-hidden="true">
					*
				</span>{" "}
				{t("form.required")}
			</p>
			{props.children}
			{props.notice}
			<SaveProblem
				error={props.error}
				onRetry={props.onSubmit}
				onReload={props.onReload}
			/>
			<div className="form-end">
				{props.cancel}
				<Button type="submit" look="primary" isDisabled={props.running}>
					{props.running ? t("action.saving") : props.submitLabel}
				</Button>
			</div>
		</Form>
	);
}
