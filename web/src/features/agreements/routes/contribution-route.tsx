import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Contribution } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { EvidenceList } from "@/shared/ui/evidence-list";
import { Facts } from "@/shared/ui/facts";
import { PageHead } from "@/shared/ui/page-head";
import { StateChip } from "@/shared/ui/state-chip";
import { QueryView } from "@/shared/ui/states";
import { contributionQuery } from "../api/contributions";
import { useMeasures } from "../api/measures";
import { contributionState } from "../components/wording";

/** One figure down to the ground: who measured it, who checked it, and the files that prove it. */
export default function ContributionRoute(): ReactNode {
	const { t, text, number, period, instant, share } = useI18n();
	const { contributionId } = useParams({ from: "/contributions/$contributionId" });
	const query = useQuery(contributionQuery(contributionId));
	const measure = useMeasures();
	return (
		<QueryView query={query} page>
			{(contribution) => {
				const measured = measure(contribution.measure);
				const unit = measured === undefined ? "" : text(measured.unit);
				return (
					<div className="page">
						<PageHead
							back={
								<BackLink to="/agreements/$agreementId" params={{ agreementId: contribution.agreement }}>
									{t("agreement.back")}
								</BackLink>
							}
							eyebrow={
								<>
									<StateChip state={contribution.state} wording={contributionState(contribution.state)} />
									<span>{measured === undefined ? contribution.measure : text(measured.name)}</span>
								</>
							}
							title={text(contribution.source.label)}
							actions={<SourceLink contribution={contribution} />}
						/>
						<section className="card" aria-label={t("contribution.facts")}>
							<Facts
								facts={[
									{ label: t("field.value"), value: `${number(contribution.value)} ${unit}` },
									{ label: t("progress.baseline"), value: contribution.baseline ? `${number(contribution.baseline)} ${unit}` : undefined },
									{ label: t("field.period"), value: period(contribution.period.from, contribution.period.to) },
									{ label: t("contribution.subjects"), value: number(contribution.subjects.length) },
									{ label: t("contribution.share"), value: share(Number(contribution.attributionShare)) },
									{ label: t("contribution.revision"), value: number(contribution.revision) },
								]}
							/>
						</section>
						<section className="card">
							<h2>{t("contribution.people")}</h2>
							<ol className="timeline">
								<li>
									<p className="strong">{t("contribution.reportedBy", { name: contribution.reportedBy.name })}</p>
									<p className="small muted">{instant(contribution.reportedAt)}</p>
								</li>
								<li>
									{contribution.verifiedBy ? (
										<>
											<p className="strong">{t("contribution.verifiedByName", { name: contribution.verifiedBy.name })}</p>
											<p className="small muted">{contribution.verifiedAt ? instant(contribution.verifiedAt) : null}</p>
										</>
									) : (
										<p className="muted">{t("contribution.notVerified")}</p>
									)}
								</li>
							</ol>
						</section>
						<section className="card">
							<h2>{t("evidence.title")}</h2>
							<EvidenceList files={contribution.evidence} />
						</section>
					</div>
				);
			}}
		</QueryView>
	);
}

function SourceLink({ contribution }: { readonly contribution: Contribution }) {
	const { t } = useI18n();
	const { kind, id } = contribution.source;
	if (kind === "session" || kind === "training-session") {
		return (
			<Link className="btn btn-outline" to="/sessions/$sessionId" params={{ sessionId: id }}>
				{t("contribution.openSource")}
			</Link>
		);
	}
	return kind === "outcome" || kind === "project-outcome" ? (
		<Link className="btn btn-outline" to="/outcomes/$outcomeId" params={{ outcomeId: id }}>
			{t("contribution.openSource")}
		</Link>
	) : null;
}
