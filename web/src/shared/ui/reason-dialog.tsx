import { useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Form } from "react-aria-components/Form";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { TextInput } from "@/shared/forms/text-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "./button";

interface ReasonDialogProps {
	readonly title: string;
	readonly text: string;
	readonly submitLabel: string;
	readonly onClose: () => void;
	readonly onSubmit: (reason: string) => void;
}

/** Asks why, because the other person will read it. */
export function ReasonDialog({ title, text, submitLabel, onClose, onSubmit }: ReasonDialogProps) {
	const { t } = useI18n();
	const [reason, setReason] = useState("");
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
							onSubmit(reason.trim());
							onClose();
						}}
					>
						<Heading slot="title">{title}</Heading>
						<p className="muted">{text}</p>
						<TextInput label={t("field.reason")} pointer="/reason" value={reason} onChange={setReason} required long />
						<div className="form-end">
							<Button onPress={onClose}>{t("action.cancel")}</Button>
							<Button type="submit" look="primary">
								{submitLabel}
							</Button>
						</div>
					</Form>
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}
