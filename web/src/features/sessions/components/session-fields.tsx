import { ObjectiveInput } from "@/features/agreements/components/objective-input";
import { CheckInput } from "@/shared/forms/check-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { NumberInput } from "@/shared/forms/number-input";
import { PersonNameInput } from "@/shared/forms/person-name-input";
import { TextInput } from "@/shared/forms/text-input";
import { SubdistrictInput } from "@/shared/geography/subdistrict-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { CourseInput } from "./course-input";
import { DayFields } from "./day-fields";
import type { SessionDraft } from "./session-draft";

interface SessionFieldsProps {
	readonly value: SessionDraft;
	readonly onChange: (patch: Partial<SessionDraft>) => void;
}

export function SessionFields({ value, onChange }: SessionFieldsProps) {
	const { t } = useI18n();
	return (
		<>
			<section className="card">
				<h2>{t("session.facts")}</h2>
				<div className="fields">
					<CourseInput
						value={value.course}
						onChange={(course) => {
							onChange({ course: course.id, title: value.title.th === "" ? course.title : value.title });
						}}
					/>
					<LocalizedInput label={t("session.title")} pointer="/title" value={value.title} onChange={(title) => { onChange({ title }); }} required />
					<ObjectiveInput agreement={value.agreement} objective={value.objective} onChange={onChange} />
					<NumberInput label={t("session.capacity")} pointer="/capacity" value={value.capacity} onChange={(capacity) => { onChange({ capacity }); }} required />
				</div>
				<CheckInput label={t("sample.mark")} value={value.sample} onChange={(sample) => { onChange({ sample }); }} />
			</section>
			<DayFields days={value.days} onChange={(days) => { onChange({ days }); }} />
			<section className="card">
				<h2>{t("session.place")}</h2>
				<div className="fields">
					<LocalizedInput label={t("session.venue")} pointer="/venue" value={value.venue ?? { th: "", en: "" }} onChange={(venue) => { onChange({ venue }); }} />
					<SubdistrictInput label={t("enterprise.subdistrict")} pointer="/subdistrict" value={value.subdistrict ?? ""} onChange={(subdistrict) => { onChange({ subdistrict }); }} />
					<TextInput label={t("session.online")} pointer="/onlineUrl" type="url" value={value.onlineUrl ?? ""} onChange={(onlineUrl) => { onChange({ onlineUrl }); }} />
				</div>
			</section>
			<section className="card">
				<h2>{t("session.trainer")}</h2>
				<PersonNameInput pointer="/trainer" value={value.trainer ?? undefined} onChange={(trainer) => { onChange({ trainer }); }} />
			</section>
		</>
	);
}
