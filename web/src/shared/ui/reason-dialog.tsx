import { useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Form } from "react-aria-components/Form";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SaveProblem } from "@/shared/forms/save-problem";
import { TextInput } from "@/shared/forms/text-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "./button";

interface ReasonDialogProps {
	readonly title: string;
	readonly text: string;
	readonly submitLabel: string;
	readonly running: boolean;
	readonly error: Error | null;
	readonly onReload: () => void;
	readonly onClose: () => void;
	readonly onSubmit: (reason: string) => void;
}

/** Asks why, because the other person will read it. Whoever opened it closes it once the reason was sent. */
export function ReasonDialog({ title, text, submitLabel, running, error, onReload, onClose, onSubmit }: ReasonDialogProps) {
	const { t } = useI18n();
	const [reason, setReason] = useState("");
	const send = () => {
		if (!running) {
			onSubmit(reason.trim());
		}
	};
	return (
		<ModalOverlay
			className="overlay"
			isOpen
			isDismissable
			onOpenChange={(open) => {
				if (!open) {
					onClose();
				}
			}}
		>
			<Modal>
				<Dialog className="dialog">
					<Form
						className="stack"
						onSubmit={(event) => {
							event.preventDefault();
							send();
						}}
					>
						<Heading slot="title">{title}</Heading>
						<p className="muted">{text}</p>
						<TextInput label={t("field.reason")} pointer="/reason" value={reason} onChange={setReason} required long />
						<SaveProblem error={error} onRetry={send} onReload={onReload} />
						<div className="form-end">
							<Button onPress={onClose}>{t("action.cancel")}</Button>
							<Button type="submit" look="primary" isDisabled={running}>
								{running ? t("action.saving") : submitLabel}
							</Button>
						</div>
					</Form>
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}
