import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Outcome, OutcomeInput } from "@/api/models";
import { useMeasures } from "@/features/agreements/api/measures";
import { EditForm } from "@/shared/forms/edit-form";
import { useAction } from "@/shared/forms/use-action";
import { useEditDraft } from "@/shared/forms/use-edit-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { correctOutcome, outcomeQuery, outcomesKey } from "../api/outcomes";
import { projectQuery, projectsKey } from "../api/projects";
import { draftOf, outcomeLabels } from "../components/outcome-draft";
import { Doubts } from "../components/doubts";
import { OutcomeFields } from "../components/outcome-fields";
import { correctionDraft, correctionToSend } from "../components/outcome-sending";

export default function CorrectOutcomeRoute(): ReactNode {
	const { outcomeId } = useParams({ from: "/outcomes/$outcomeId/correct" });
	const query = useQuery(outcomeQuery(outcomeId));
	return <QueryView query={query} page>{(read) => <CorrectOutcome read={read} refetch={query.refetch} />}</QueryView>;
}

interface CorrectOutcomeProps {
	readonly read: Versioned<Outcome>;
	readonly refetch: () => Promise<{ data?: Versioned<Outcome> | undefined }>;
}

function CorrectOutcome({ read, refetch }: CorrectOutcomeProps) {
	const { t, text } = useI18n();
	const navigate = useNavigate();
	const { id, project: projectId, returnReason } = read.value;
	const project = useQuery(projectQuery(projectId)).data?.value;
	const measured = useMeasures()(read.value.measure);
	const draft = useEditDraft(correctionDraft(id), read, draftOf, refetch);
	const save = useAction({
		send: (input: OutcomeInput) => correctOutcome(id, draft.etag, input),
		renews: [outcomesKey, projectsKey, ["agreements"]],
		said: () => t("said.reported"),
		later: (input, key) => [correctionToSend(id, { etag: draft.etag, base: draft.base, outcome: input }, key, measured === undefined ? read.value.measure : text(measured.name))],
		waits: () => {
			draft.forget();
			void navigate({ to: "/outcomes/$outcomeId", params: { outcomeId: id } });
		},
		done: () => {
			draft.forget();
			void navigate({ to: "/outcomes/$outcomeId", params: { outcomeId: id } });
		},
	});
	return (
		<div className="page">
			<PageHead title={t("outcome.correct")} lede={t("outcome.correct.lede")} />
			{returnReason ? (
				<Notice tone="wait" title={t("outcome.returned")}>
					<p className="pre">{returnReason}</p>
				</Notice>
			) : null}
			<EditForm
				draft={draft}
				labels={outcomeLabels}
				save={save}
				submitLabel={t("outcome.send")}
				onSubmit={() => {
					save.run(withoutBlanks(draft.value));
				}}
				cancel={
					<LinkButton to="/outcomes/$outcomeId" params={{ outcomeId: id }}>
						{t("action.cancel")}
					</LinkButton>
				}
			>
				<OutcomeFields value={draft.value} onChange={draft.change} project={project} />
				<Doubts error={save.error} running={save.running} onMeant={(acknowledged) => { save.run({ ...withoutBlanks(draft.value), acknowledged }); }} />
			</EditForm>
		</div>
	);
}
