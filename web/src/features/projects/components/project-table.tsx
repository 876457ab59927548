import { Link } from "@tanstack/react-router";
import type { Project } from "@/api/models";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip, SampleChip } from "@/shared/ui/chip";
import { stages } from "./wording";

export function ProjectTable({ projects }: { readonly projects: readonly Project[] }) {
	const { t, text, date } = useI18n();
	return (
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
					{projects.map((project) => (
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
							<td className="date" data-label={t("project.startsOn")}>
								{date(project.startsOn)}
							</td>
							<td data-label={t("project.stage")}>
								<Chip tone="teal">{wordFor(stages, project.stage, t)}</Chip>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
