import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { Facts } from "@/shared/ui/facts";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { useMeasureNames } from "../api/measures";
import { agreementHistoryQuery, agreementQuery, progressQuery } from "../api/agreements";
import { AgreementStateChip } from "../components/agreement-state-chip";
import { Area } from "../components/area";
import { Objectives } from "../components/objectives";
import { OwnShare } from "../components/own-share";
import { Parties } from "../components/parties";
import { TerminateAgreement } from "../components/terminate-agreement";
import { agreementKinds } from "../components/wording";

export default function AgreementRoute(): ReactNode {
	const { t, text, date } = useI18n();
	const known = useMeasureNames();
	const { agreementId } = useParams({ from: "/agreements/$agreementId" });
	const query = useQuery(agreementQuery(agreementId));
	const progress = useQuery(progressQuery(agreementId));
	const member = query.data?.value.seenAs.reason === "member";
	const history = useQuery({ ...agreementHistoryQuery(agreementId), enabled: query.data !== undefined && !member });
	return (
		<QueryView query={query} page>
			{({ value: agreement, etag }) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/agreements">{t("nav.agreements")}</BackLink>}
						eyebrow={
							<>
								<AgreementStateChip state={agreement.state} />
								<span>{wordFor(agreementKinds, agreement.kind, t)}</span>
								{agreement.reference ? <span>{agreement.reference}</span> : null}
							</>
						}
						title={text(agreement.title)}
						actions={
							<>
								{agreement.mayTerminate ? <TerminateAgreement id={agreementId} etag={etag} /> : null}
								{agreement.mayChange ? (
									<LinkButton to="/agreements/$agreementId/edit" params={{ agreementId }}>
										{t("action.edit")}
									</LinkButton>
								) : null}
								{agreement.maySign ? (
									<LinkButton to="/agreements/$agreementId/signing" params={{ agreementId }} look={agreement.signedOn ? "outline" : "primary"}>
										{agreement.signedOn ? t("agreement.sign.mend") : t("agreement.sign")}
									</LinkButton>
								) : null}
							</>
						}
					/>
					<section className="card" aria-label={t("agreement.facts")}>
						<Facts
							facts={[
								{ label: t("agreement.signedOn"), value: agreement.signedOn ? date(agreement.signedOn) : t("agreement.notSigned") },
								{ label: t("agreement.inForceFrom"), value: date(agreement.inForceFrom) },
								{ label: t("agreement.inForceTo"), value: date(agreement.inForceTo) },
								{ label: t("agreement.lastDay"), value: agreement.termination ? date(agreement.termination.lastDay) : undefined },
								{ label: t("agreement.terminationReason"), value: agreement.termination?.reason, wide: true },
								{ label: t("agreement.signedAt"), value: agreement.signedAt ? text(agreement.signedAt) : undefined, wide: true },
							]}
						/>
					</section>
					<div className="columns">
						<section className="stack" aria-labelledby="objectives">
							<h2 id="objectives">{t("agreement.objectivesAndProgress")}</h2>
							<QueryView query={progress}>{(data) => <Objectives progress={data} />}</QueryView>
						</section>
						<div className="stack">
							{member ? <OwnShare agreement={agreement} /> : null}
							<Parties agreement={agreement} />
							<Area codes={agreement.area} />
							{member ? null : <HistoryPanel query={history} known={known} />}
						</div>
					</div>
				</div>
			)}
		</QueryView>
	);
}
