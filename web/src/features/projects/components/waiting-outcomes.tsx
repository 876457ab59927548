import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMeasures } from "@/features/agreements/api/measures";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Queue } from "@/shared/ui/queue";
import { waitingOutcomesQuery } from "../api/waiting";

interface WaitingOutcomesProps {
	readonly waitsFor: "verification" | "correction";
}

/** Outcomes that wait for the reader, over all agreements. */
export function WaitingOutcomes({ waitsFor }: WaitingOutcomesProps) {
	const { t, text, number, period, instant } = useI18n();
	const measure = useMeasures();
	const query = useInfiniteQuery(waitingOutcomesQuery(waitsFor));
	const verifies = waitsFor === "verification";
	return (
		<Queue
			title={verifies ? t("home.outcomesToVerify") : t("home.outcomesSentBack")}
			query={query}
			none={verifies ? t("home.noOutcomes") : undefined}
		>
			{(outcome) => {
				const measured = measure(outcome.measure);
				return (
					<li key={outcome.id} className="row between">
						<div>
							<Link to="/outcomes/$outcomeId" params={{ outcomeId: outcome.id }} className="strong">
								{text(outcome.projectTitle)} / {text(outcome.enterpriseName)}
							</Link>
							{outcome.returnReason ? <p>{t("home.reason", { reason: outcome.returnReason })}</p> : null}
							<p className="small muted">
								{measured === undefined ? outcome.measure : text(measured.name)} · {period(outcome.period.from, outcome.period.to)}
							</p>
							<p className="small muted">
								{t("home.reportedBy", { name: outcome.reportedByName, at: instant(outcome.reportedAt) })}
							</p>
						</div>
						<span className="strong num">
							{number(outcome.value)} {measured === undefined ? "" : text(measured.unit)}
						</span>
					</li>
				);
			}}
		</Queue>
	);
}
