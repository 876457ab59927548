import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Queue } from "@/shared/ui/queue";
import { dueReportsQuery } from "../api/waiting";

/** Projects of the reader's enterprise for which this month's figure is missing. */
export function DueReports() {
	const { t, text } = useI18n();
	const query = useInfiniteQuery(dueReportsQuery);
	return (
		<Queue title={t("home.due")} query={query} none={t("home.nothingDue")}>
			{(due) => (
				<li key={due.project} className="row between">
					<div>
						<Link to="/projects/$projectId" params={{ projectId: due.project }} className="strong">
							{text(due.projectTitle)}
						</Link>
						<p className="small muted">{text(due.enterpriseName)}</p>
					</div>
					<LinkButton to="/projects/$projectId/report" params={{ projectId: due.project }} look="primary">
						{t("home.report")}
					</LinkButton>
				</li>
			)}
		</Queue>
	);
}
