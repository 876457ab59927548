import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OutcomeInput, Project } from "@/api/models";
import { measuresQuery } from "@/features/agreements/api/measures";
import { DateInput } from "@/shared/forms/date-input";
import { NumberInput } from "@/shared/forms/number-input";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";

interface OutcomeFieldsProps {
	readonly value: OutcomeInput;
	readonly onChange: (patch: Partial<OutcomeInput>) => void;
	/** Its measures with a baseline are what it set out to change: the others are offered only when asked for. */
	readonly project: Project | undefined;
}

export function OutcomeFields({ value, onChange, project }: OutcomeFieldsProps) {
	const { t, text, number, date } = useI18n();
	const measures = useQuery(measuresQuery).data ?? [];
	const baseline = project?.baselines.find((one) => one.measure === value.measure);
	const measure = measures.find((one) => one.code === value.measure);
	const unit = measure === undefined ? "" : text(measure.unit);
	// people are counted from the registers of sessions, nobody reports them
	const reportable = measures.filter((one) => one.subject !== "person");
	const own = reportable.filter((one) => project?.baselines.some(({ measure: code }) => code === one.code) ?? false);
	const [all, setAll] = useState(false);
	const narrow = !all && own.length > 0 && (value.measure === "" || own.some((one) => one.code === value.measure));
	const offered = narrow ? own : reportable;
	return (
		<section className="card">
			<div className="fields">
				<SelectInput
					label={t("outcome.measure")}
					pointer="/measure"
					options={offered.map((one) => ({ id: one.code, label: text(one.name) }))}
					value={value.measure}
					onChange={(code) => { onChange({ measure: code, unitCode: measures.find((one) => one.code === code)?.unitCode ?? "" }); }}
					required
					wide
				/>
				{narrow && own.length < reportable.length ? (
					<div className="wide">
						<Button small look="quiet" onPress={() => { setAll(true); }}>
							{t("outcome.otherMeasures")}
						</Button>
					</div>
				) : null}
				<DateInput label={t("field.from")} pointer="/period/from" value={value.period.from} onChange={(from) => { onChange({ period: { ...value.period, from } }); }} required />
				<DateInput label={t("field.to")} pointer="/period/to" value={value.period.to} onChange={(to) => { onChange({ period: { ...value.period, to } }); }} required />
				<NumberInput
					label={unit === "" ? t("field.value") : t("outcome.valueIn", { unit })}
					pointer="/value"
					value={value.value}
					onChange={(typed) => { onChange({ value: typed }); }}
					hint={baseline === undefined ? undefined : t("outcome.baselineHint", { value: number(baseline.value), unit, date: date(baseline.asOf) })}
					required
				/>
				<TextInput label={t("field.note")} pointer="/note" value={value.note ?? ""} onChange={(note) => { onChange({ note }); }} long wide />
			</div>
		</section>
	);
}
