import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "@/shared/i18n/use-i18n";
import { SampleChip } from "@/shared/ui/chip";
import { More, itemsOf } from "@/shared/ui/more";
import { QueryView } from "@/shared/ui/states";
import { projectsOfEnterpriseQuery } from "../api/projects-of-enterprise";

export function EnterpriseProjects({ enterprise }: { readonly enterprise: string }) {
	const { t, text, date, number } = useI18n();
	const query = useInfiniteQuery(projectsOfEnterpriseQuery(enterprise));
	return (
		<section className="card stack">
			<h2>{t("enterprise.projects")}</h2>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<p className="muted">{t("enterprise.noProjects")}</p>
					) : (
						<>
							{data.pages[0]?.next ? <p className="small muted">{t("list.total", { count: number(data.pages[0].total) })}</p> : null}
							<ul className="timeline">
								{itemsOf(data).map((project) => (
									<li key={project.id}>
										<div className="row">
											<Link to="/projects/$projectId" params={{ projectId: project.id }} className="strong">
												{text(project.title)}
											</Link>
											{project.sample ? <SampleChip /> : null}
										</div>
										<p className="small muted">{t("project.startedOn", { date: date(project.startsOn) })}</p>
									</li>
								))}
							</ul>
							<More query={query} />
						</>
					)
				}
			</QueryView>
		</section>
	);
}
