import { Link } from "@tanstack/react-router";
import type { IndicatorProgress, Progress } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Meter } from "@/shared/ui/meter";

export function Objectives({ progress }: { readonly progress: Progress }) {
	const { t, text, number } = useI18n();
	const reached = (indicators: readonly IndicatorProgress[]) =>
		t("objective.reached", {
			reached: number(indicators.filter(({ share }) => share !== null && share !== undefined && share >= 1).length),
			count: number(indicators.length),
		});
	return (
		<ol className="stack">
			{progress.objectives.map((objective, index) => (
				<li key={objective.id}>
					<details className="card" open={index === 0}>
						<summary className="objective-head">
						<span className="objective-number" aria-hidden="true">
							{number(objective.number)}
						</span>
						<div>
							<h3 className="small muted">{t("objective.number", { number: number(objective.number) })}</h3>
							<p>{text(objective.text)}</p>
							<p className="small muted">{reached(objective.indicators)}</p>
						</div>
						</summary>
					{objective.indicators.length === 0 ? (
						<p className="muted">{t("objective.noIndicators")}</p>
					) : (
						<ul className="indicators">
							{objective.indicators.map((indicator) => (
								<IndicatorLine key={indicator.id} agreement={progress.agreement} indicator={indicator} />
							))}
						</ul>
					)}
					</details>
				</li>
			))}
		</ol>
	);
}

function IndicatorLine({ agreement, indicator }: { readonly agreement: string; readonly indicator: IndicatorProgress }) {
	const { t, text, number } = useI18n();
	return (
		<li className="stack-s">
			<div className="row between">
				<Link
					to="/agreements/$agreementId/indicators/$indicatorId"
					params={{ agreementId: agreement, indicatorId: indicator.id }}
					className="strong"
				>
					{text(indicator.name)}
				</Link>
				<span>
					<span className="figure">{indicator.value ? number(indicator.value) : "–"}</span>{" "}
					<span className="muted">
						{indicator.target ? t("progress.ofTarget", { target: number(indicator.target), unit: text(indicator.unit) }) : text(indicator.unit)}
					</span>
				</span>
			</div>
			<IndicatorMeter indicator={indicator} />
			<p className="small muted">
				{t("progress.verified", { count: number(indicator.verifiedContributions) })}
				{indicator.reportedContributions > 0 ? ` · ${t("progress.waiting", { count: number(indicator.reportedContributions) })}` : ""}
				{indicator.outside ? ` · ${t("progress.outside", { count: number(indicator.outside.verifiedContributions + indicator.outside.reportedContributions) })}` : ""}
			</p>
		</li>
	);
}

export function IndicatorMeter({ indicator }: { readonly indicator: IndicatorProgress }) {
	const { text, number, shortDate } = useI18n();
	return (
		<Meter
			label={text(indicator.name)}
			value={indicator.value ? Number(indicator.value) : null}
			unit={text(indicator.unit)}
			start={Number(indicator.start)}
			share={indicator.share ?? null}
			targets={indicator.targets.map((target) => ({
				value: Number(target.value),
				label: `${number(target.value)} · ${shortDate(target.period.to)}`,
			}))}
		/>
	);
}
