import { Checkbox } from "react-aria-components/Checkbox";
import { Icon } from "@/shared/ui/icon";

interface CheckInputProps {
	readonly label: string;
	readonly value: boolean;
	readonly onChange: (value: boolean) => void;
}

export function CheckInput({ label, value, onChange }: CheckInputProps) {
	return (
		<Checkbox className="checkbox" isSelected={value} onChange={onChange}>
			<span className="checkbox-box">
				<Icon name="check" size={16} />
			</span>
			{label}
		</Checkbox>
	);
}
