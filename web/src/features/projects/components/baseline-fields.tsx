import { useQuery } from "@tanstack/react-query";
import type { ProjectInput } from "@/api/models";
import { measuresQuery } from "@/features/agreements/api/measures";
import { today } from "@/shared/dates/today";
import { DateInput } from "@/shared/forms/date-input";
import { NumberInput } from "@/shared/forms/number-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { useI18n } from "@/shared/i18n/use-i18n";

type Baselines = ProjectInput["baselines"];

export function BaselineFields({ baselines, onChange }: { readonly baselines: Baselines; readonly onChange: (baselines: Baselines) => void }) {
	const { t, text, number } = useI18n();
	const measures = useQuery(measuresQuery).data ?? [];
	return (
		<section className="card">
			<h2>{t("project.baselines")}</h2>
			<Repeat
				items={baselines}
				onChange={onChange}
				blank={() => ({ measure: "", value: "", unitCode: "", asOf: today() })}
				addLabel={t("baseline.add")}
				nameOf={(index) => t("baseline.number", { number: number(index + 1) })}
			>
				{(baseline, change, index) => {
					const pointer = `/baselines/${String(index)}`;
					return (
						<div className="fields">
							<SelectInput
								label={t("indicator.measure")}
								pointer={`${pointer}/measure`}
								options={measures.map((one) => ({ id: one.code, label: `${text(one.name)} (${text(one.unit)})` }))}
								value={baseline.measure}
								onChange={(measure) => { change({ measure, unitCode: measures.find((one) => one.code === measure)?.unitCode ?? "" }); }}
								required
								wide
							/>
							<NumberInput label={t("field.value")} pointer={`${pointer}/value`} value={baseline.value} onChange={(value) => { change({ value }); }} required />
							<DateInput label={t("baseline.asOf")} pointer={`${pointer}/asOf`} value={baseline.asOf} onChange={(asOf) => { change({ asOf }); }} required />
						</div>
					);
				}}
			</Repeat>
		</section>
	);
}
