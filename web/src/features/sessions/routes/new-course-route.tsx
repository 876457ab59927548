import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CourseInput } from "@/api/models";
import { CheckInput } from "@/shared/forms/check-input";
import { NewForm } from "@/shared/forms/new-form";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { NumberInput } from "@/shared/forms/number-input";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { coursesKey, createCourse } from "../api/courses";

const none = { th: "", en: "" };
const blank = { title: none, description: none, technology: none, hours: "6", sample: false };

export default function NewCourseRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const draft = useDraft("course.new", blank);
	const { value, change } = draft;
	const save = useAction({
		send: (input: CourseInput, key) => createCourse(input, key),
		renews: [coursesKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: () => {
			draft.forget();
			void navigate({ to: "/sessions/new" });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/courses">{t("courses.title")}</BackLink>} title={t("course.new")} lede={t("course.new.lede")} />
			<NewForm
				draft={draft}
				blank={blank}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks({ ...value, hours: Number(value.hours) }));
				}}
				cancel={<LinkButton to="/sessions">{t("action.cancel")}</LinkButton>}
			>
				<section className="card">
					<div className="fields">
						<LocalizedInput label={t("course.title")} pointer="/title" value={value.title} onChange={(title) => { change({ title }); }} required />
						<LocalizedInput label={t("course.description")} pointer="/description" value={value.description} onChange={(description) => { change({ description }); }} long />
						<LocalizedInput label={t("project.technology")} pointer="/technology" value={value.technology} onChange={(technology) => { change({ technology }); }} />
						<NumberInput label={t("course.hours")} pointer="/hours" value={value.hours} onChange={(hours) => { change({ hours }); }} required />
					</div>
					<CheckInput label={t("sample.mark")} value={value.sample} onChange={(sample) => { change({ sample }); }} />
				</section>
			</NewForm>
		</div>
	);
}
