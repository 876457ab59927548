import { useState } from "react";
import { foldDigits } from "@/shared/i18n/digits";
import { useI18n } from "@/shared/i18n/use-i18n";
import { readNumber } from "@/shared/i18n/numbers";
import { TextInput, type TextInputProps } from "./text-input";

/**
 * A decimal as text, so that no digit is lost. What cannot be read for certain stays as it was typed, and the form is not
 * sent with it.
 */
export function NumberInput({ value, onChange, ...props }: Omit<TextInputProps, "type" | "inputMode" | "long" | "validate">) {
	const { t } = useI18n();
	const [typed, setTyped] = useState<string>();
	const now = readNumber(value);
	return (
		<TextInput
			{...props}
			inputMode="decimal"
			value={typed !== undefined && plain(typed) === value ? typed : value}
			onChange={(text) => {
				setTyped(foldDigits(text));
				onChange(plain(text));
			}}
			validate={() => (now.kind === "unclear" ? t(now.comma ? "number.comma" : "number.unclear") : null)}
		/>
	);
}

function plain(typed: string): string {
	const read = readNumber(typed);
	return read.kind === "number" ? read.value : read.kind === "empty" ? "" : foldDigits(typed);
}
