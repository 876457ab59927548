import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Project } from "@/api/models";
import { agreementQuery } from "@/features/agreements/api/agreements";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Facts } from "@/shared/ui/facts";

export function ProjectFacts({ project }: { readonly project: Project }) {
	const { t, text, date, number } = useI18n();
	const agreement = useQuery(agreementQuery(project.agreement)).data?.value;
	const objective = agreement?.objectives.find((one) => one.id === project.objective);
	return (
		<section className="card stack" aria-label={t("project.facts")}>
			<Facts
				facts={[
					{ label: t("project.startsOn"), value: date(project.startsOn) },
					{ label: t("project.endsOn"), value: project.endsOn ? date(project.endsOn) : undefined },
					{ label: t("project.technology"), value: project.technology ? text(project.technology) : undefined },
					{ label: t("project.trlStart"), value: project.trlStart ? number(project.trlStart) : undefined },
				]}
			/>
			{agreement === undefined || objective === undefined ? null : (
				<div>
					<p className="small muted">{t("project.serves", { number: number(objective.number) })}</p>
					<p>{text(objective.text)}</p>
					<p className="small">
						<Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
							{text(agreement.title)}
						</Link>
					</p>
				</div>
			)}
		</section>
	);
}
