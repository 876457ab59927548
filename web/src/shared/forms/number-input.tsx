import { readNumber } from "@/shared/i18n/numbers";
import { TextInput, type TextInputProps } from "./text-input";

/** A decimal as text, so that no digit is lost; Thai digits are turned into Arabic ones as they are typed. */
export function NumberInput({ onChange, ...props }: Omit<TextInputProps, "type" | "inputMode" | "long">) {
	return (
		<TextInput
			{...props}
			inputMode="decimal"
			onChange={(typed) => {
				onChange(readNumber(typed));
			}}
		/>
	);
}
