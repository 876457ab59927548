import { FileTrigger } from "react-aria-components/FileTrigger";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Icon } from "@/shared/ui/icon";

interface OneFileInputProps {
	readonly label: string;
	/** What can be chosen, and how large it may be. */
	readonly rule: string;
	readonly accept: readonly string[];
	readonly file: File | undefined;
	readonly busy?: boolean;
	readonly onChange: (file: File) => void;
}

/** One file, which another one replaces. */
export function OneFileInput({ label, rule, accept, file, busy = false, onChange }: OneFileInputProps) {
	const { t } = useI18n();
	return (
		<div className="field" role="group" aria-label={label}>
			<span className="label">{label}</span>
			<div className="file-drop">
				<FileTrigger
					acceptedFileTypes={accept}
					onSelect={(chosen) => {
						const next = chosen?.[0];
						if (next !== undefined) {
							onChange(next);
						}
					}}
				>
					<Button small isDisabled={busy}>
						<Icon name={file === undefined ? "plus" : "file"} size={16} />
						{t(file === undefined ? "file.choose" : "file.chooseOther")}
					</Button>
				</FileTrigger>
				<p className="small muted">{rule}</p>
				{file === undefined ? null : (
					<p className="row">
						<Icon name="file" size={18} />
						{file.name}
					</p>
				)}
			</div>
		</div>
	);
}
