import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMeasureNames, useMeasures } from "@/features/agreements/api/measures";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { EvidenceList } from "@/shared/ui/evidence-list";
import { Facts } from "@/shared/ui/facts";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { StateChip } from "@/shared/ui/state-chip";
import { QueryView } from "@/shared/ui/states";
import { outcomeHistoryQuery, outcomeQuery } from "../api/outcomes";
import { AddEvidence } from "../components/add-evidence";
import { OutcomeActions } from "../components/outcome-actions";
import { outcomeState } from "../components/wording";

export default function OutcomeRoute(): ReactNode {
	const { t, text, number, period, instant } = useI18n();
	const { outcomeId } = useParams({ from: "/outcomes/$outcomeId" });
	const query = useQuery(outcomeQuery(outcomeId));
	const history = useQuery(outcomeHistoryQuery(outcomeId));
	const measure = useMeasures();
	const known = useMeasureNames();
	return (
		<QueryView query={query} page>
			{(read) => {
				const outcome = read.value;
				const measured = measure(outcome.measure);
				const unit = measured === undefined ? outcome.unitCode : text(measured.unit);
				return (
					<div className="page">
						<PageHead
							back={
								<BackLink to="/projects/$projectId" params={{ projectId: outcome.project }}>
									{t("outcome.backToProject")}
								</BackLink>
							}
							eyebrow={<StateChip state={outcome.state} wording={outcomeState(outcome.state)} />}
							title={measured === undefined ? outcome.measure : text(measured.name)}
							lede={period(outcome.period.from, outcome.period.to)}
						/>
						{outcome.returnReason ? (
							<Notice tone="wait" title={t("outcome.returned")}>
								<p className="pre">{outcome.returnReason}</p>
							</Notice>
						) : null}
						<div className="columns">
							<div className="stack">
								<section className="card" aria-label={t("outcome.facts")}>
									<Facts
										facts={[
											{ label: t("field.value"), value: `${number(outcome.value)} ${unit}` },
											{ label: t("progress.baseline"), value: outcome.baseline ? `${number(outcome.baseline)} ${unit}` : undefined },
											{ label: t("outcome.change"), value: outcome.change ? `${number(outcome.change)} ${unit}` : undefined },
											{ label: t("outcome.reporter"), value: `${outcome.reportedBy.name} · ${instant(outcome.reportedAt)}` },
											{
												label: t("contribution.verifiedBy"),
												value: outcome.verifiedBy
													? `${outcome.verifiedBy.name}${outcome.verifiedAt ? ` · ${instant(outcome.verifiedAt)}` : ""}`
													: undefined,
											},
											{ label: t("field.note"), value: outcome.note, wide: true },
										]}
									/>
								</section>
								<section className="card stack">
									<h2>{t("evidence.title")}</h2>
									<EvidenceList files={outcome.evidence} />
									{outcome.mayCorrect ? <AddEvidence outcome={outcome} /> : null}
								</section>
							</div>
							<div className="stack">
								<OutcomeActions read={read} />
								<HistoryPanel query={history} known={known} />
							</div>
						</div>
					</div>
				);
			}}
		</QueryView>
	);
}
