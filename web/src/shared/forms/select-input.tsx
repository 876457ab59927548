import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { Fault } from "./fault";

export interface Option<K extends string = string> {
	readonly id: K;
	readonly label: string;
}

interface SelectInputProps<K extends string> {
	readonly label: string;
	readonly pointer?: string;
	readonly options: readonly Option<K>[];
	readonly value: K | "";
	readonly onChange: (id: K) => void;
	readonly required?: boolean;
	readonly wide?: boolean;
}

export function SelectInput<K extends string>(props: SelectInputProps<K>) {
	const { label, pointer, options, value, onChange, required = false, wide = false } = props;
	const { t } = useI18n();
	return (
		<Select
			className={wide ? "field wide" : "field"}
			name={pointer}
			isRequired={required}
			placeholder={t("field.choose")}
			value={value === "" ? null : value}
			onChange={(key) => {
				const chosen = options.find((option) => option.id === key);
				if (chosen !== undefined) {
					onChange(chosen.id);
				}
			}}
		>
			<Label>{label}</Label>
			<Button className="select-button">
				<SelectValue />
				<Icon name="down" size={18} />
			</Button>
			<Fault />
			<Popover className="popover">
				<ListBox className="options" items={options}>
					{(option) => (
						<ListBoxItem id={option.id} className="option" textValue={option.label}>
							{option.label}
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</Select>
	);
}
