import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Label } from "react-aria-components/Label";
import { Icon } from "@/shared/ui/icon";
import { Fault } from "./fault";
import type { Option } from "./select-input";

interface CheckGroupInputProps<K extends string> {
	readonly label: string;
	readonly pointer: string;
	readonly options: readonly Option<K>[];
	readonly value: readonly K[];
	readonly onChange: (value: K[]) => void;
	readonly required?: boolean;
}

/** Any number of a few. */
export function CheckGroupInput<K extends string>({ label, pointer, options, value, onChange, required = false }: CheckGroupInputProps<K>) {
	return (
		<CheckboxGroup
			className="field wide"
			name={pointer}
			value={[...value]}
			isRequired={required}
			onChange={(chosen) => {
				onChange(options.filter((option) => chosen.includes(option.id)).map((option) => option.id));
			}}
		>
			<Label>{label}</Label>
			<div className="check-group">
				{options.map((option) => (
					<Checkbox key={option.id} className="checkbox" value={option.id}>
						<span className="checkbox-box">
							<Icon name="check" size={16} />
						</span>
						{option.label}
					</Checkbox>
				))}
			</div>
			<Fault />
		</CheckboxGroup>
	);
}
