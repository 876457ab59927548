import { useState } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { EvidencePhoto } from "./evidence-photo";
import { Icon } from "./icon";

export interface EvidenceFile {
	readonly name: string;
	readonly sha256: string;
	readonly href: string;
	readonly thumbnail?: string | null;
}

interface EvidenceListProps {
	readonly files: readonly EvidenceFile[];
}

/** The files behind a figure, photos as photos, each with the hash that proves it unchanged. */
export function EvidenceList({ files }: EvidenceListProps) {
	const { t } = useI18n();
	if (files.length === 0) {
		return <p className="muted">{t("evidence.empty")}</p>;
	}
	return (
		<ul className="evidence">
			{files.map((file) => (
				<li key={file.sha256 + file.name}>
					<Evidence file={file} />
				</li>
			))}
		</ul>
	);
}

function Evidence({ file }: { readonly file: EvidenceFile }) {
	const { t } = useI18n();
	const [unseen, setUnseen] = useState(false);
	const thumbnail = unseen ? undefined : thumbnailOf(file);
	return (
		<>
			{thumbnail === undefined ? (
				<span className="evidence-sheet">
					<Icon name="file" size={28} />
				</span>
			) : (
				<EvidencePhoto file={file} thumbnail={thumbnail} onUnseen={() => { setUnseen(true); }} />
			)}
			<div>
				<a href={file.href} className="strong" download={file.name}>
					{file.name}
				</a>
				<details className="small">
					<summary>{t("evidence.hash")}</summary>
					<p className="hash">SHA-256 {file.sha256}</p>
				</details>
			</div>
		</>
	);
}

const photo = /\.(jpe?g|jpe|jfif|png|webp)$/i;
const stored = /^\/api\/evidence\/[0-9a-f]{64}$/;

/** A contribution only names its files; names follow the content, so the ending tells. */
function thumbnailOf(file: EvidenceFile): string | undefined {
	if (file.thumbnail !== undefined) {
		return file.thumbnail ?? undefined;
	}
	return stored.test(file.href) && photo.test(file.name) ? `${file.href}/thumbnail` : undefined;
}
