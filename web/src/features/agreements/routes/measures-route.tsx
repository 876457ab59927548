import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { measuresQuery } from "../api/measures";
import { aggregations } from "../components/wording";

export default function MeasuresRoute(): ReactNode {
	const { t, text } = useI18n();
	const query = useQuery(measuresQuery);
	return (
		<div className="page">
			<PageHead back={<BackLink to="/agreements">{t("nav.agreements")}</BackLink>} title={t("measures.title")} lede={t("measures.lede")} />
			<QueryView query={query}>
				{(measures) => (
					<div className="list">
						<table className="table">
							<thead>
								<tr>
									<th>{t("measure.name")}</th>
									<th>{t("measure.unit")}</th>
									<th>{t("measure.aggregations")}</th>
								</tr>
							</thead>
							<tbody>
								{measures.map((measure) => (
									<tr key={measure.code}>
										<td>
											<span className="strong">{text(measure.name)}</span> <span className="hash">{measure.code}</span>
											<p className="small muted">{text(measure.description)}</p>
										</td>
										<td data-label={t("measure.unit")}>{text(measure.unit)}</td>
										<td data-label={t("measure.aggregations")}>
											{measure.aggregations.map((aggregation) => wordFor(aggregations, aggregation, t)).join(", ")}
										</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
				)}
			</QueryView>
		</div>
	);
}
