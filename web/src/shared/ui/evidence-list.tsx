import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "./icon";

interface EvidenceListProps {
	readonly files: readonly { readonly name: string; readonly sha256: string; readonly href: string }[];
}

/** The files behind a figure, each with the hash that proves it unchanged. */
export function EvidenceList({ files }: EvidenceListProps) {
	const { t } = useI18n();
	if (files.length === 0) {
		return <p className="muted">{t("evidence.empty")}</p>;
	}
	return (
		<ul className="stack">
			{files.map((file) => (
				<li key={file.sha256 + file.name} className="notice">
					<Icon name="file" />
					<div>
						<a href={file.href} className="strong" download={file.name}>
							{file.name}
						</a>
						<p className="hash">SHA-256 {file.sha256}</p>
					</div>
				</li>
			))}
		</ul>
	);
}
