import { useInfiniteQuery, useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "@/shared/i18n/use-i18n";
import { itemsOf } from "@/shared/ui/more";
import { Failure, Skeleton } from "@/shared/ui/states";
import { useMe } from "@/features/session-user/api/me";
import { agreementsQuery } from "../api/agreements";
import { reportedQuery } from "../api/contributions";
import { useMeasures } from "../api/measures";

/** Outcomes of the caller's agreements that somebody else reported and nobody verified yet. */
export function ReportedOutcomes() {
	const { t, text, number, period } = useI18n();
	const me = useMe();
	const measure = useMeasures();
	const agreements = useInfiniteQuery(agreementsQuery({}));
	const reported = useQueries({ queries: itemsOf(agreements.data).map((agreement) => reportedQuery(agreement.id)) });
	const failed = agreements.error ?? reported.find((query) => query.error !== null)?.error;
	if (failed) {
		return <Failure error={failed} />;
	}
	if (agreements.data === undefined || reported.some((query) => query.data === undefined)) {
		return <Skeleton lines={2} />;
	}
	const waiting = reported.flatMap((query) => query.data ?? [])
		.filter((one) => one.source.kind === "outcome" && one.reportedBy.id !== me?.id);
	if (waiting.length === 0) {
		return <p className="muted">{t("home.noOutcomes")}</p>;
	}
	return (
		<ul className="stack">
			{waiting.map((one) => {
				const measured = measure(one.measure);
				return (
					<li key={one.id} className="row between">
						<div>
							<Link to="/outcomes/$outcomeId" params={{ outcomeId: one.source.id }} className="strong">
								{text(one.source.label)}
							</Link>
							<p className="small muted">
								{measured === undefined ? one.measure : text(measured.name)} · {period(one.period.from, one.period.to)} ·{" "}
								{t("contribution.reportedBy", { name: one.reportedBy.name })}
							</p>
						</div>
						<span className="strong num">
							{number(one.value)} {measured === undefined ? "" : text(measured.unit)}
						</span>
					</li>
				);
			})}
		</ul>
	);
}
