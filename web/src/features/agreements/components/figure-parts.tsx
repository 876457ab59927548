import { Link } from "@tanstack/react-router";
import type { FigurePart, IndicatorProgress } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip } from "@/shared/ui/chip";
import { StateChip } from "@/shared/ui/state-chip";
import { contributionState } from "./wording";

interface FigurePartsProps {
	readonly indicator: IndicatorProgress;
	readonly parts: readonly FigurePart[];
}

/** The rows behind a figure, each with what counts of it, so that the last column adds up to the headline. */
export function FigureParts({ indicator, parts }: FigurePartsProps) {
	const { t, text, number, share, period } = useI18n();
	const unit = text(indicator.unit);
	const change = indicator.basis === "change";
	const average = indicator.aggregation === "average";
	const weighed = average || (indicator.aggregation === "sum" && parts.some(({ weight }) => weight !== "1"));
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("contribution.source")}</th>
						<th>{t("field.period")}</th>
						<th className="right">{t("field.value")}</th>
						{change ? <th className="right">{t("progress.baseline")}</th> : null}
						{change ? <th className="right">{t("figure.change")}</th> : null}
						{weighed ? <th className="right">{average ? t("figure.weight") : t("contribution.share")}</th> : null}
						<th className="right">{t("figure.counts")}</th>
						<th>{t("contribution.verifiedBy")}</th>
						<th>{t("field.state")}</th>
					</tr>
				</thead>
				<tbody>
					{parts.map(({ contribution, baseline, amount, weight, counted, inTerm }) => (
						<tr key={contribution.id}>
							<td>
								<Link to="/contributions/$contributionId" params={{ contributionId: contribution.id }}>
									{text(contribution.source.label)}
								</Link>
							</td>
							<td data-label={t("field.period")}>{period(contribution.period.from, contribution.period.to)}</td>
							<td className="right num" data-label={t("field.value")}>
								{number(contribution.value)} {unit}
							</td>
							{change ? (
								<td className="right num" data-label={t("progress.baseline")}>
									{baseline ? number(baseline) : "–"}
								</td>
							) : null}
							{change ? (
								<td className="right num" data-label={t("figure.change")}>
									{amount ? number(amount) : "–"}
								</td>
							) : null}
							{weighed ? (
								<td className="right num" data-label={average ? t("figure.weight") : t("contribution.share")}>
									{weight ? (average ? `× ${number(weight)}` : share(Number(weight))) : "–"}
								</td>
							) : null}
							<td className="right num strong" data-label={t("figure.counts")}>
								{counted ? number(counted) : "–"}
							</td>
							<td data-label={t("contribution.verifiedBy")}>{contribution.verifiedBy?.name ?? "–"}</td>
							<td data-label={t("field.state")}>
								<StateChip state={contribution.state} wording={contributionState(contribution.state)} />
								{inTerm ? null : <Chip tone="wait">{t("figure.outside")}</Chip>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** From the rows to the headline, in one sentence of figures. */
export function FigureSum({ indicator }: { readonly indicator: IndicatorProgress }) {
	const { t, text, number } = useI18n();
	const unit = text(indicator.unit);
	const value = indicator.value ? number(indicator.value) : "–";
	const count = number(indicator.verifiedContributions);
	const baseline = indicator.baseline ? number(indicator.baseline.value) : null;
	return (
		<div className="stack-s">
			<p>
				{indicator.aggregation === "sum" ? t("figure.sum", { count, value, unit }) : null}
				{indicator.aggregation === "average" ? t("figure.average", { total: number(indicator.total), weight: number(indicator.weight), value, unit }) : null}
				{indicator.aggregation === "latest" ? t("figure.latest", { value, unit }) : null}
				{indicator.aggregation === "distinct-subjects" ? t("figure.distinct", { count, value, unit }) : null}
				{indicator.aggregation === "qualitative" ? t("figure.qualitative", { count }) : null}
			</p>
			{indicator.basis === "change" ? (
				<p className="small muted">{baseline === null ? t("figure.changeOfOwn") : t("figure.changeOf", { baseline, unit })}</p>
			) : null}
			{indicator.outside ? (
				<p className="small">
					{t("figure.outside.text", {
						count: number(indicator.outside.verifiedContributions),
						waiting: number(indicator.outside.reportedContributions),
						value: indicator.outside.value ? number(indicator.outside.value) : "–",
						unit,
					})}
				</p>
			) : null}
		</div>
	);
}
