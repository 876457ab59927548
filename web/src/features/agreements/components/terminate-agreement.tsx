import { useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { TerminationInput } from "@/api/models";
import { DataForm } from "@/shared/forms/data-form";
import { DateInput } from "@/shared/forms/date-input";
import { TextInput } from "@/shared/forms/text-input";
import { useAction } from "@/shared/forms/use-action";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { agreementsKey, terminateAgreement } from "../api/agreements";

interface TerminateAgreementProps {
	readonly id: string;
	readonly etag: string;
}

/** Ends an agreement before its time: it asks for the last day and why, since it cannot be undone. */
export function TerminateAgreement({ id, etag }: TerminateAgreementProps) {
	const { t } = useI18n();
	const [open, setOpen] = useState(false);
	const [input, setInput] = useState<TerminationInput>({ lastDay: "", reason: "" });
	const save = useAction({
		send: (termination: TerminationInput, key) => terminateAgreement(id, etag, termination, key),
		renews: [agreementsKey],
		done: () => {
			setOpen(false);
		},
	});
	return (
		<>
			<Button
				look="quiet"
				onPress={() => {
					setOpen(true);
				}}
			>
				{t("agreement.terminate")}
			</Button>
			<ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable>
				<Modal>
					<Dialog className="dialog">
						<Heading slot="title">{t("agreement.terminate")}</Heading>
						<p className="muted">{t("agreement.terminate.text")}</p>
						<DataForm
							error={save.error}
							running={save.running}
							restored={false}
							submitLabel={t("agreement.terminate")}
							onSubmit={() => {
								save.run(input);
							}}
							cancel={
								<Button
									onPress={() => {
										setOpen(false);
									}}
								>
									{t("action.cancel")}
								</Button>
							}
						>
							<DateInput label={t("agreement.lastDay")} pointer="/lastDay" value={input.lastDay} onChange={(lastDay) => { setInput({ ...input, lastDay }); }} required />
							<TextInput label={t("field.reason")} pointer="/reason" value={input.reason} onChange={(reason) => { setInput({ ...input, reason }); }} required long />
						</DataForm>
					</Dialog>
				</Modal>
			</ModalOverlay>
		</>
	);
}
