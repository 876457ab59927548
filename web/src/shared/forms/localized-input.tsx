import { type LocalizedText, useI18n } from "@/shared/i18n/use-i18n";
import { TextInput } from "./text-input";

interface LocalizedInputProps {
	readonly label: string;
	readonly pointer: string;
	readonly value: LocalizedText;
	readonly onChange: (value: LocalizedText) => void;
	readonly required?: boolean;
	readonly long?: boolean;
}

/** One text in both languages, side by side. */
export function LocalizedInput({ label, pointer, value, onChange, required = false, long = false }: LocalizedInputProps) {
	const { t } = useI18n();
	return (
		<div className="fields wide">
			<TextInput
				label={t("field.inThai", { label })}
				pointer={`${pointer}/th`}
				value={value.th}
				onChange={(th) => {
					onChange({ ...value, th });
				}}
				required={required}
				long={long}
				lang="th"
			/>
			<TextInput
				label={t("field.inEnglish", { label })}
				pointer={`${pointer}/en`}
				value={value.en}
				onChange={(en) => {
					onChange({ ...value, en });
				}}
				required={required}
				long={long}
				lang="en"
			/>
		</div>
	);
}
