import { useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "./button";
import type { EvidenceFile } from "./evidence-list";

interface EvidencePhotoProps {
	readonly file: EvidenceFile;
	readonly thumbnail: string;
	/** The picture cannot be had: no network, or not for this reader. */
	readonly onUnseen: () => void;
}

/** A photo, small in the list and large on demand. */
export function EvidencePhoto({ file, thumbnail, onUnseen }: EvidencePhotoProps) {
	const { t } = useI18n();
	const [open, setOpen] = useState(false);
	return (
		<>
			<button type="button" className="evidence-photo" aria-label={t("evidence.show", { name: file.name })} onClick={() => { setOpen(true); }}>
				<img src={thumbnail} alt="" loading="lazy" decoding="async" onError={onUnseen} />
			</button>
			<ModalOverlay className="overlay" isDismissable isOpen={open} onOpenChange={setOpen}>
				<Modal className="photo-modal">
					<Dialog className="dialog photo-dialog">
						<Heading slot="title">{file.name}</Heading>
						<img src={file.href} alt={file.name} />
						<p className="hash">SHA-256 {file.sha256}</p>
						<div className="form-end">
							<a className="btn btn-outline" href={file.href} download={file.name}>
								{t("evidence.download")}
							</a>
							<Button onPress={() => { setOpen(false); }}>{t("action.close")}</Button>
						</div>
					</Dialog>
				</Modal>
			</ModalOverlay>
		</>
	);
}
