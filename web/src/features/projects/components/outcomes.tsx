import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMeasures } from "@/features/agreements/api/measures";
import { useI18n } from "@/shared/i18n/use-i18n";
import { More, itemsOf } from "@/shared/ui/more";
import { StateChip } from "@/shared/ui/state-chip";
import { Empty, QueryView } from "@/shared/ui/states";
import { outcomesQuery } from "../api/outcomes";
import { outcomeState } from "./wording";

export function Outcomes({ project }: { readonly project: string }) {
	const { t, text, number, period } = useI18n();
	const query = useInfiniteQuery(outcomesQuery(project));
	const measure = useMeasures();
	return (
		<section className="stack" aria-labelledby="outcomes">
			<h2 id="outcomes">{t("outcomes.title")}</h2>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<div className="card">
							<Empty title={t("outcomes.empty")} text={t("outcomes.empty.text")} icon="project" />
						</div>
					) : (
						<>
							<div className="list">
								<table className="table">
									<thead>
										<tr>
											<th>{t("outcome.measure")}</th>
											<th>{t("field.period")}</th>
											<th className="right">{t("field.value")}</th>
											<th className="right">{t("outcome.change")}</th>
											<th>{t("field.state")}</th>
										</tr>
									</thead>
									<tbody>
										{itemsOf(data).map((outcome) => {
											const measured = measure(outcome.measure);
											return (
												<tr key={outcome.id}>
													<td>
														<Link to="/outcomes/$outcomeId" params={{ outcomeId: outcome.id }}>
															{measured === undefined ? outcome.measure : text(measured.name)}
														</Link>
														<p className="small muted">{t("contribution.reportedBy", { name: outcome.reportedBy.name })}</p>
													</td>
													<td data-label={t("field.period")}>{period(outcome.period.from, outcome.period.to)}</td>
													<td className="right num" data-label={t("field.value")}>
														{number(outcome.value)} {measured === undefined ? outcome.unitCode : text(measured.unit)}
													</td>
													<td className="right num" data-label={t("outcome.change")}>
														{outcome.change ? number(outcome.change) : "–"}
													</td>
													<td data-label={t("field.state")}>
														<StateChip state={outcome.state} wording={outcomeState(outcome.state)} />
													</td>
												</tr>
											);
										})}
									</tbody>
								</table>
							</div>
							<More query={query} />
						</>
					)
				}
			</QueryView>
		</section>
	);
}
