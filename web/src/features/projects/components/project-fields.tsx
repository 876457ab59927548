import { ObjectiveInput } from "@/features/agreements/components/objective-input";
import { CheckInput } from "@/shared/forms/check-input";
import { DateInput } from "@/shared/forms/date-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { NumberInput } from "@/shared/forms/number-input";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BaselineFields } from "./baseline-fields";
import { EnterpriseInput } from "./enterprise-input";
import type { ProjectDraft } from "./project-draft";
import { stages } from "./wording";

interface ProjectFieldsProps {
	readonly value: ProjectDraft;
	readonly onChange: (patch: Partial<ProjectDraft>) => void;
}

export function ProjectFields({ value, onChange }: ProjectFieldsProps) {
	const { t } = useI18n();
	const none = { th: "", en: "" };
	return (
		<>
			<section className="card">
				<h2>{t("project.for")}</h2>
				<div className="fields">
					<EnterpriseInput value={value.enterprise} onChange={(enterprise) => { onChange({ enterprise }); }} />
					<ObjectiveInput agreement={value.agreement} objective={value.objective} onChange={onChange} />
				</div>
			</section>
			<section className="card">
				<h2>{t("project.facts")}</h2>
				<div className="fields">
					<LocalizedInput label={t("project.title")} pointer="/title" value={value.title} onChange={(title) => { onChange({ title }); }} required />
					<LocalizedInput label={t("project.summary")} pointer="/summary" value={value.summary ?? none} onChange={(summary) => { onChange({ summary }); }} long />
					<LocalizedInput label={t("project.technology")} pointer="/technology" value={value.technology ?? none} onChange={(technology) => { onChange({ technology }); }} />
					<NumberInput label={t("project.trlStart")} pointer="/trlStart" value={value.trlStart} onChange={(trlStart) => { onChange({ trlStart }); }} hint={t("project.trl.hint")} maxLength={1} />
					<SelectInput label={t("project.stage")} pointer="/stage" options={optionsOf(stages, t)} value={value.stage} onChange={(stage) => { onChange({ stage }); }} required />
					<DateInput label={t("project.startsOn")} pointer="/startsOn" value={value.startsOn} onChange={(startsOn) => { onChange({ startsOn }); }} required />
					<DateInput label={t("project.endsOn")} pointer="/endsOn" value={value.endsOn ?? ""} onChange={(endsOn) => { onChange({ endsOn }); }} />
				</div>
				<CheckInput label={t("sample.mark")} value={value.sample} onChange={(sample) => { onChange({ sample }); }} />
			</section>
			<BaselineFields baselines={value.baselines} onChange={(baselines) => { onChange({ baselines }); }} />
		</>
	);
}
