import { FileTrigger } from "react-aria-components/FileTrigger";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Icon } from "@/shared/ui/icon";
import { Notice } from "@/shared/ui/notice";

const limit = 8 * 1024 * 1024;

/** A phone that keeps photos in a format of its own (HEIC) turns them into JPEG if that is all we ask for. */
const accepted = ["image/jpeg", "image/png", "application/pdf"];

interface FileInputProps {
	readonly label: string;
	readonly files: readonly File[];
	readonly onChange: (files: File[]) => void;
}

export function tooLarge(files: readonly File[]): boolean {
	return files.some((file) => file.size > limit);
}

/** Photos (on a phone: straight from the camera) and PDFs that prove a figure. */
export function FileInput({ label, files, onChange }: FileInputProps) {
	const { t, number } = useI18n();
	return (
		<div className="field" role="group" aria-label={label}>
			<span className="label">{label}</span>
			<div className="file-drop">
				<FileTrigger
					allowsMultiple
					acceptedFileTypes={accepted}
					onSelect={(chosen) => {
						onChange([...files, ...Array.from(chosen ?? [])]);
					}}
				>
					<Button small>
						<Icon name="plus" size={16} />
						{t("evidence.choose")}
					</Button>
				</FileTrigger>
				<p className="small muted">{t("evidence.rule")}</p>
				<ul className="stack-s">
					{files.map((file, index) => (
						<li key={`${file.name}${String(file.lastModified)}`} className="row">
							<Icon name="file" size={18} />
							{file.name}
							<span className="small muted">{t("evidence.size", { size: number((file.size / 1024 / 1024).toFixed(1)) })}</span>
							<Button
								look="quiet"
								small
								aria-label={t("action.removeNamed", { name: file.name })}
								onPress={() => {
									onChange(files.filter((_, other) => other !== index));
								}}
							>
								<Icon name="close" size={16} />
							</Button>
						</li>
					))}
				</ul>
				{tooLarge(files) ? <Notice tone="bad" title={t("evidence.tooLarge")} /> : null}
			</div>
		</div>
	);
}
