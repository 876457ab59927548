import { foldDigits } from "@/shared/i18n/digits";
import { TextInput, type TextInputProps } from "./text-input";

/** A number that is no quantity, such as a juristic number: Thai digits are turned into Arabic ones as they are typed. */
export function DigitsInput({ onChange, ...props }: Omit<TextInputProps, "type" | "inputMode" | "long">) {
	return (
		<TextInput
			{...props}
			inputMode="numeric"
			onChange={(typed) => {
				onChange(foldDigits(typed));
			}}
		/>
	);
}
