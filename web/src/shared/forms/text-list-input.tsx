import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Icon } from "@/shared/ui/icon";
import { TextInput } from "./text-input";

interface TextListInputProps {
	readonly label: string;
	/** Of the list; each text has its place in it. */
	readonly pointer: string;
	readonly value: readonly string[];
	readonly onChange: (value: string[]) => void;
	readonly addLabel: string;
	readonly hint?: string;
}

/** Any number of short texts, each with its own faults. */
export function TextListInput({ label, pointer, value, onChange, addLabel, hint }: TextListInputProps) {
	const { t, number } = useI18n();
	return (
		<fieldset className="subform wide">
			<legend className="label">{label}</legend>
			{hint === undefined ? null : <p className="small muted">{hint}</p>}
			{value.map((text, index) => {
				const name = t("list.item", { label, number: number(index + 1) });
				return (
					// the list has no other identity than its order while it is typed
					<div key={index} className="list-item">
						<TextInput
							label={name}
							pointer={`${pointer}/${String(index)}`}
							value={text}
							onChange={(typed) => {
								onChange(value.map((other, place) => (place === index ? typed : other)));
							}}
						/>
						<Button
							look="quiet"
							small
							aria-label={t("action.removeNamed", { name })}
							onPress={() => {
								onChange(value.filter((_, place) => place !== index));
							}}
						>
							<Icon name="close" size={16} />
						</Button>
					</div>
				);
			})}
			<div>
				<Button
					small
					onPress={() => {
						onChange([...value, ""]);
					}}
				>
					<Icon name="plus" size={16} />
					{addLabel}
				</Button>
			</div>
		</fieldset>
	);
}
