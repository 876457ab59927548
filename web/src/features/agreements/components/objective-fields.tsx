import type { AgreementInput } from "@/api/models";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { Repeat } from "@/shared/forms/repeat";
import { useI18n } from "@/shared/i18n/use-i18n";
import { blankIndicator } from "./agreement-draft";
import { IndicatorFields } from "./indicator-fields";

type Objective = AgreementInput["objectives"][number];

interface ObjectiveFieldsProps {
	readonly objective: Objective;
	readonly onChange: (patch: Partial<Objective>) => void;
	readonly pointer: string;
	/** Targets start with the agreement's own term. */
	readonly inForce: { readonly from: string; readonly to: string };
}

export function ObjectiveFields({ objective, onChange, pointer, inForce }: ObjectiveFieldsProps) {
	const { t, number } = useI18n();
	return (
		<>
			<LocalizedInput label={t("objective.text")} pointer={`${pointer}/text`} value={objective.text} onChange={(text) => { onChange({ text }); }} required long />
			<Repeat
				items={objective.indicators}
				onChange={(indicators) => { onChange({ indicators }); }}
				blank={() => ({ ...blankIndicator(), targets: [{ period: { ...inForce }, value: "" }] })}
				addLabel={t("indicator.add")}
				nameOf={(index) => t("indicator.number", { number: `${number(objective.number)}.${number(index + 1)}` })}
			>
				{(indicator, change, index) => <IndicatorFields indicator={indicator} onChange={change} pointer={`${pointer}/indicators/${String(index)}`} />}
			</Repeat>
		</>
	);
}
