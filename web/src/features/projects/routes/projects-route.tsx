import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Chip, SampleChip } from "@/shared/ui/chip";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { projectsQuery } from "../api/projects";
import { stages } from "../components/wording";

export default function ProjectsRoute(): ReactNode {
	const { t, text, date } = useI18n();
	const query = useInfiniteQuery(projectsQuery());
	const mayWrite = useMay("openProject");
	return (
		<div className="page">
			<PageHead
				title={t("nav.projects")}
				lede={t("projects.lede")}
				actions={
					mayWrite ? (
						<LinkButton to="/projects/new" look="primary">
							{t("project.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={t("projects.empty")} text={t("projects.empty.text")} icon="project" />
					) : (
						<div className="stack">
							<div className="list">
								<table className="table two-line">
									<thead>
										<tr>
											<th>{t("project.title")}</th>
											<th>{t("project.enterprise")}</th>
											<th>{t("project.startsOn")}</th>
											<th>{t("project.stage")}</th>
										</tr>
									</thead>
									<tbody>
										{itemsOf(data).map((project) => (
											<tr key={project.id}>
												<td>
													<Link to="/projects/$projectId" params={{ projectId: project.id }}>
														{text(project.title)}
													</Link>
													{project.sample ? (
														<p>
															<SampleChip />
														</p>
													) : null}
												</td>
												<td data-label={t("project.enterprise")}>{text(project.enterpriseName)}</td>
												<td className="date" data-label={t("project.startsOn")}>{date(project.startsOn)}</td>
												<td data-label={t("project.stage")}>
													<Chip tone="teal">{wordFor(stages, project.stage, t)}</Chip>
												</td>
											</tr>
										))}
									</tbody>
								</table>
							</div>
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
