import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMeasureNames } from "@/features/agreements/api/measures";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { Chip, SampleChip } from "@/shared/ui/chip";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { projectHistoryQuery, projectQuery } from "../api/projects";
import { Baselines } from "../components/baselines";
import { Outcomes } from "../components/outcomes";
import { ProjectFacts } from "../components/project-facts";
import { stages } from "../components/wording";

export default function ProjectRoute(): ReactNode {
	const { t, text } = useI18n();
	const known = useMeasureNames();
	const { projectId } = useParams({ from: "/projects/$projectId" });
	const query = useQuery(projectQuery(projectId));
	const history = useQuery(projectHistoryQuery(projectId));
	return (
		<QueryView query={query} page>
			{({ value: project }) => (
				<div className="page">
					<PageHead
						back={
							<BackLink to="/enterprises/$enterpriseId" params={{ enterpriseId: project.enterprise }}>
								{text(project.enterpriseName)}
							</BackLink>
						}
						eyebrow={
							<>
								<Chip tone="teal">{wordFor(stages, project.stage, t)}</Chip>
								{project.sample ? <SampleChip /> : null}
							</>
						}
						title={text(project.title)}
						lede={project.summary ? text(project.summary) : undefined}
						actions={
							project.mayReport ? (
								<LinkButton to="/projects/$projectId/report" params={{ projectId }} look="primary">
									{t("outcome.report")}
								</LinkButton>
							) : undefined
						}
					/>
					<div className="columns">
						<div className="stack">
							<ProjectFacts project={project} />
							<Outcomes project={projectId} />
						</div>
						<div className="stack">
							<Baselines project={project} />
							<HistoryPanel query={history} known={known} />
						</div>
					</div>
				</div>
			)}
		</QueryView>
	);
}
