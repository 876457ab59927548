import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";

import { Fault } from "./fault";

export interface TextInputProps {
	readonly label: string;
	/** Where the value goes in the body, as the JSON pointer that faults name. */
	readonly pointer?: string;
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly hint?: string;
	readonly required?: boolean;
	readonly long?: boolean;
	readonly wide?: boolean;
	readonly type?: "text" | "search" | "tel" | "email" | "url" | "password";
	readonly inputMode?: "decimal" | "numeric" | "text";
	readonly lang?: string;
	readonly maxLength?: number;
	/** What is wrong with what was typed; the form is not sent with it. */
	readonly validate?: () => string | null;
}

export function TextInput(props: TextInputProps) {
	const { label, pointer, value, onChange, hint, required = false, long = false, wide = false, type = "text" } = props;
	return (
		<TextField
			className={wide ? "field wide" : "field"}
			name={pointer}
			value={value}
			onChange={onChange}
			isRequired={required}
			type={type}
			inputMode={props.inputMode}
			maxLength={props.maxLength}
			validate={props.validate}
			autoComplete={type === "password" ? "new-password" : "off"}
		>
			<Label>{label}</Label>
			{long ? <TextArea className="input" lang={props.lang} /> : <Input className="input" lang={props.lang} />}
			{hint === undefined ? null : <Text slot="description">{hint}</Text>}
			<Fault />
		</TextField>
	);
}
