import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { wordFor } from "@/shared/i18n/options";
import { BackLink } from "@/shared/ui/back-link";
import { Facts } from "@/shared/ui/facts";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { progressQuery } from "../api/agreements";
import { figurePartsQuery } from "../api/contributions";
import { FigureParts, FigureSum } from "../components/figure-parts";
import { IndicatorMeter } from "../components/objectives";
import { aggregations } from "../components/wording";

/** Opens a figure: everything that was counted, and what still waits. */
export default function IndicatorRoute(): ReactNode {
	const { t, text, number } = useI18n();
	const { agreementId, indicatorId } = useParams({ from: "/agreements/$agreementId/indicators/$indicatorId" });
	const progress = useQuery(progressQuery(agreementId));
	const parts = useInfiniteQuery(figurePartsQuery(agreementId, indicatorId));
	return (
		<QueryView query={progress} page>
			{(data) => {
				const objective = data.objectives.find((one) => one.indicators.some((indicator) => indicator.id === indicatorId));
				const indicator = objective?.indicators.find((one) => one.id === indicatorId);
				if (objective === undefined || indicator === undefined) {
					return <Empty title={t("notFound.title")} text={t("notFound.text")} page />;
				}
				return (
					<div className="page">
						<PageHead
							back={
								<BackLink to="/agreements/$agreementId" params={{ agreementId }}>
									{t("agreement.back")}
								</BackLink>
							}
							eyebrow={t("objective.number", { number: number(objective.number) })}
							title={text(indicator.name)}
							lede={text(objective.text)}
						/>
						<section className="card stack" aria-label={t("progress.title")}>
							<Facts
								facts={[
									{ label: indicator.basis === "change" ? t("progress.change") : t("progress.value"), value: `${indicator.value ? number(indicator.value) : "–"} ${text(indicator.unit)}` },
									{ label: t("progress.target"), value: indicator.target ? `${number(indicator.target)} ${text(indicator.unit)}` : undefined },
									{ label: t("progress.baseline"), value: indicator.baseline ? `${number(indicator.baseline.value)} ${text(indicator.unit)}` : undefined },
									{ label: t("indicator.aggregation"), value: wordFor(aggregations, indicator.aggregation, t) },
								]}
							/>
							<IndicatorMeter indicator={indicator} />
							<FigureSum indicator={indicator} />
						</section>
						<section className="stack" aria-labelledby="contributions">
							<h2 id="contributions">{t("contributions.title")}</h2>
							<QueryView query={parts}>
								{(pages) =>
									itemsOf(pages).length === 0 ? (
										<Empty title={t("contributions.empty")} text={t("contributions.empty.text")} />
									) : (
										<>
											<FigureParts indicator={indicator} parts={itemsOf(pages)} />
											<More query={parts} />
										</>
									)
								}
							</QueryView>
						</section>
					</div>
				);
			}}
		</QueryView>
	);
}
