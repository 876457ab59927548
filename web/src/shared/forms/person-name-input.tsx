import type { PersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { TextInput } from "./text-input";

interface Typed {
	title?: string;
	given: string;
	family?: string;
	en?: string;
}

interface PersonNameInputProps {
	readonly pointer: string;
	readonly value: PersonName | undefined;
	readonly onChange: (value: Typed) => void;
	readonly required?: boolean;
}

export function PersonNameInput({ pointer, value, onChange, required = false }: PersonNameInputProps) {
	const { t } = useI18n();
	const name: Typed = { title: value?.title ?? "", given: value?.given ?? "", family: value?.family ?? "", en: value?.en ?? "" };
	const part = (key: keyof Typed) => (text: string) => {
		onChange({ ...name, [key]: text });
	};
	return (
		<div className="fields wide">
			<TextInput label={t("name.title")} pointer={`${pointer}/title`} value={name.title ?? ""} onChange={part("title")} />
			<TextInput label={t("name.given")} pointer={`${pointer}/given`} value={name.given} onChange={part("given")} required={required} />
			<TextInput label={t("name.family")} pointer={`${pointer}/family`} value={name.family ?? ""} onChange={part("family")} />
			<TextInput label={t("name.en")} pointer={`${pointer}/en`} value={name.en ?? ""} onChange={part("en")} lang="en" />
		</div>
	);
}
