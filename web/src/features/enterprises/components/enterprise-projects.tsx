import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "@/shared/i18n/use-i18n";
import { SampleChip } from "@/shared/ui/chip";
import { QueryView } from "@/shared/ui/states";
import { projectsOfEnterpriseQuery } from "../api/projects-of-enterprise";

export function EnterpriseProjects({ enterprise }: { readonly enterprise: string }) {
	const { t, text, date } = useI18n();
	const query = useQuery(projectsOfEnterpriseQuery(enterprise));
	return (
		<section className="card">
			<h2>{t("enterprise.projects")}</h2>
			<QueryView query={query}>
				{(projects) =>
					projects.length === 0 ? (
						<p className="muted">{t("enterprise.noProjects")}</p>
					) : (
						<ul className="timeline">
							{projects.map((project) => (
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
					)
				}
			</QueryView>
		</section>
	);
}
