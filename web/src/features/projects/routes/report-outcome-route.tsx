import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, use } from "react";
import type { OutcomeInput } from "@/api/models";
import { useMeasures } from "@/features/agreements/api/measures";
import { NewForm } from "@/shared/forms/new-form";
import { FileInput, tooLarge } from "@/shared/forms/file-input";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { useDraftFiles } from "@/shared/forms/use-draft-files";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { useI18n } from "@/shared/i18n/use-i18n";
import { DraftsOfPerson } from "@/shared/keeping/drafts";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { reportOutcome } from "../api/outcomes";
import { projectQuery, projectsKey } from "../api/projects";
import { evidenceDraft, sendFiles } from "../components/evidence-files";
import { blankOutcome } from "../components/outcome-draft";
import { Doubts } from "../components/doubts";
import { OutcomeFields } from "../components/outcome-fields";
import { evidenceToSend, reportDraft, reportToSend } from "../components/outcome-sending";

export default function ReportOutcomeRoute(): ReactNode {
	const { t, text } = useI18n();
	const { projectId } = useParams({ from: "/projects/$projectId/report" });
	const navigate = useNavigate();
	const project = useQuery(projectQuery(projectId)).data?.value;
	const drafts = use(DraftsOfPerson);
	const draft = useDraft(reportDraft(projectId), blankOutcome());
	const { files, replace: setFiles } = useDraftFiles(reportDraft(projectId));
	const measure = useMeasures();
	const subject = (input: OutcomeInput) => {
		const measured = measure(input.measure);
		return [measured === undefined ? input.measure : text(measured.name), project === undefined ? "" : text(project.title)].filter(Boolean).join(" · ");
	};
	const save = useAction({
		send: async (input: OutcomeInput, key) => {
			const outcome = await reportOutcome(projectId, input, key);
			// from here on the report exists: a file that fails is sent again on its page, the report never
			draft.forget();
			await drafts.keepFiles(evidenceDraft(outcome.id), (await sendFiles(outcome.id, files, subject(input))).left);
			return outcome;
		},
		renews: [projectsKey, ["outcomes"], ["agreements"]],
		said: () => t("said.reported"),
		intent: draft.intent,
		later: (input, id) => [
			reportToSend(id, projectId, input, subject(input)),
			...files.map((file) => evidenceToSend(id, file, subject(input))),
		],
		waits: () => {
			draft.forget();
			void navigate({ to: "/projects/$projectId", params: { projectId } });
		},
		done: (outcome) => {
			draft.forget();
			void navigate({ to: "/outcomes/$outcomeId", params: { outcomeId: outcome.id } });
		},
	});
	return (
		<div className="page">
			<PageHead
				back={
					<BackLink to="/projects/$projectId" params={{ projectId }}>
						{project === undefined ? t("nav.projects") : text(project.title)}
					</BackLink>
				}
				title={t("outcome.report")}
				lede={t("outcome.report.lede")}
			/>
			<NewForm
				draft={draft}
				blank={blankOutcome()}
				save={save}
				submitLabel={t("outcome.send")}
				onSubmit={() => {
					if (!tooLarge(files)) {
						save.run(withoutBlanks(draft.value));
					}
				}}
				cancel={
					<LinkButton to="/projects/$projectId" params={{ projectId }}>
						{t("action.cancel")}
					</LinkButton>
				}
			>
				<OutcomeFields value={draft.value} onChange={draft.change} project={project} />
				<Doubts error={save.error} running={save.running} onMeant={(acknowledged) => { save.run({ ...withoutBlanks(draft.value), acknowledged }); }} />
				<section className="card">
					<FileInput label={t("evidence.title")} files={files} onChange={setFiles} />
				</section>
			</NewForm>
		</div>
	);
}
