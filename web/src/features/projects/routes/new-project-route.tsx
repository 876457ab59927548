import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { NewForm } from "@/shared/forms/new-form";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { createProject, projectsKey } from "../api/projects";
import { blankProject, inputOf } from "../components/project-draft";
import { ProjectFields } from "../components/project-fields";

export default function NewProjectRoute(): ReactNode {
	const { t } = useI18n();
	const { enterprise = "" } = useSearch({ from: "/projects/new" });
	const navigate = useNavigate();
	const draft = useDraft(`project.new.${enterprise}`, blankProject(enterprise));
	const save = useAction({
		send: createProject,
		renews: [projectsKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: (project) => {
			draft.forget();
			void navigate({ to: "/projects/$projectId", params: { projectId: project.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/projects">{t("nav.projects")}</BackLink>} title={t("project.new")} />
			<NewForm
				draft={draft}
				blank={blankProject(enterprise)}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={<LinkButton to="/projects">{t("action.cancel")}</LinkButton>}
			>
				<ProjectFields value={draft.value} onChange={draft.change} />
			</NewForm>
		</div>
	);
}
