import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button, type Look } from "./button";

interface ConfirmDialogProps {
	readonly title: string;
	/** What will happen, and what will be lost. */
	readonly children: ReactNode;
	readonly submitLabel: string;
	readonly look?: Look;
	readonly running: boolean;
	readonly error: Error | null;
	readonly onReload?: () => void;
	readonly onClose: () => void;
	readonly onConfirm: () => void;
}

/** Asks before something that cannot simply be undone. Whoever opened it closes it once it was done. */
export function ConfirmDialog({ title, children, submitLabel, look = "primary", running, error, onReload, onClose, onConfirm }: ConfirmDialogProps) {
	const { t } = useI18n();
	return (
		<ModalOverlay
			className="overlay"
			isOpen
			onOpenChange={(open) => {
				if (!open) {
					onClose();
				}
			}}
		>
			<Modal>
				<Dialog className="dialog" role="alertdialog">
					<div className="stack">
						<Heading slot="title">{title}</Heading>
						{children}
						<SaveProblem error={error} onRetry={onConfirm} {...(onReload === undefined ? {} : { onReload })} />
						<div className="form-end">
							<Button onPress={onClose}>{t("action.cancel")}</Button>
							<Button look={look} isDisabled={running} onPress={onConfirm}>
								{running ? t("action.saving") : submitLabel}
							</Button>
						</div>
					</div>
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}
