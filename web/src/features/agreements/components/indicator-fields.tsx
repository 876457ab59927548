import { useQuery } from "@tanstack/react-query";
import type { IndicatorInput } from "@/api/models";
import { DateInput } from "@/shared/forms/date-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { NumberInput } from "@/shared/forms/number-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { measuresQuery } from "../api/measures";
import { blankTarget } from "./agreement-draft";
import { aggregations, bases, periodicities } from "./wording";

interface IndicatorFieldsProps {
	readonly indicator: IndicatorInput;
	readonly onChange: (patch: Partial<IndicatorInput>) => void;
	readonly pointer: string;
}

export function IndicatorFields({ indicator, onChange, pointer }: IndicatorFieldsProps) {
	const { t, text, number } = useI18n();
	const measures = useQuery(measuresQuery).data ?? [];
	const measure = measures.find((one) => one.code === indicator.measure);
	const baseline = indicator.baseline ?? { value: "", asOf: "" };
	return (
		<div className="fields">
			<SelectInput
				label={t("indicator.measure")}
				pointer={`${pointer}/measure`}
				options={measures.map((one) => ({ id: one.code, label: `${text(one.name)} (${text(one.unit)})` }))}
				value={indicator.measure}
				onChange={(code) => {
					const chosen = measures.find((one) => one.code === code);
					onChange({
						measure: code,
						name: indicator.name.th === "" && chosen !== undefined ? chosen.name : indicator.name,
						aggregation: chosen?.aggregations[0] ?? indicator.aggregation,
					});
				}}
				required
			/>
			<SelectInput
				label={t("indicator.aggregation")}
				pointer={`${pointer}/aggregation`}
				options={optionsOf(aggregations, t).filter((option) => measure?.aggregations.includes(option.id) ?? true)}
				value={indicator.aggregation}
				onChange={(aggregation) => { onChange({ aggregation }); }}
				required
			/>
			<SelectInput label={t("indicator.basis")} pointer={`${pointer}/basis`} options={optionsOf(bases, t)} value={indicator.basis} onChange={(basis) => { onChange({ basis }); }} required />
			<SelectInput label={t("indicator.periodicity")} pointer={`${pointer}/periodicity`} options={optionsOf(periodicities, t)} value={indicator.periodicity} onChange={(periodicity) => { onChange({ periodicity }); }} required />
			<LocalizedInput label={t("indicator.name")} pointer={`${pointer}/name`} value={indicator.name} onChange={(name) => { onChange({ name }); }} required />
			<NumberInput label={t("progress.baseline")} pointer={`${pointer}/baseline/value`} value={baseline.value} onChange={(value) => { onChange({ baseline: { ...baseline, value } }); }} />
			<DateInput label={t("baseline.asOf")} pointer={`${pointer}/baseline/asOf`} value={baseline.asOf ?? ""} onChange={(asOf) => { onChange({ baseline: { ...baseline, asOf } }); }} />
			<div className="wide">
				<Repeat items={indicator.targets} onChange={(targets) => { onChange({ targets }); }} blank={blankTarget} addLabel={t("target.add")} nameOf={(index) => t("target.number", { number: number(index + 1) })}>
					{(target, change, index) => {
						const place = `${pointer}/targets/${String(index)}`;
						return (
							<div className="fields">
								<NumberInput label={t("progress.target")} pointer={`${place}/value`} value={target.value} onChange={(value) => { change({ value }); }} required />
								<DateInput label={t("field.from")} pointer={`${place}/period/from`} value={target.period.from} onChange={(from) => { change({ period: { ...target.period, from } }); }} required />
								<DateInput label={t("field.to")} pointer={`${place}/period/to`} value={target.period.to} onChange={(to) => { change({ period: { ...target.period, to } }); }} required />
							</div>
						);
					}}
				</Repeat>
			</div>
		</div>
	);
}
