import type { ReactNode } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Icon } from "@/shared/ui/icon";

interface RepeatProps<T> {
	readonly items: readonly T[];
	readonly onChange: (items: T[]) => void;
	readonly blank: () => T;
	readonly addLabel: string;
	readonly nameOf: (index: number) => string;
	readonly children: (item: T, change: (patch: Partial<T>) => void, index: number) => ReactNode;
}

/** A list of small forms: add, change, remove. */
export function Repeat<T extends object>({ items, onChange, blank, addLabel, nameOf, children }: RepeatProps<T>) {
	const { t } = useI18n();
	return (
		<div className="stack">
			{items.map((item, index) => (
				// the list has no other identity than its order while it is typed
				<fieldset key={index} className="subform">
					<div className="row between">
						<legend className="strong">{nameOf(index)}</legend>
						<Button
							look="quiet"
							small
							aria-label={t("action.removeNamed", { name: nameOf(index) })}
							onPress={() => {
								onChange(items.filter((_, other) => other !== index));
							}}
						>
							<Icon name="close" size={16} />
							{t("action.remove")}
						</Button>
					</div>
					{children(
						item,
						(patch) => {
							onChange(items.map((other, place) => (place === index ? { ...other, ...patch } : other)));
						},
						index,
					)}
				</fieldset>
			))}
			<div>
				<Button
					small
					onPress={() => {
						onChange([...items, blank()]);
					}}
				>
					<Icon name="plus" size={16} />
					{addLabel}
				</Button>
			</div>
		</div>
	);
}
