import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AgreementSummary } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { QueryView, Skeleton } from "@/shared/ui/states";
import { urgentAgreementsQuery, progressQuery } from "../api/agreements";
import { IndicatorMeter } from "./objectives";
import { OwnFigures } from "./own-share";

/** So many agreements are read, one request each. */
const shown = 3;

/** How far each objective of the agreements in force has come, at a glance. */
export function ObjectivesAtHome() {
	const { t } = useI18n();
	const agreements = useQuery(urgentAgreementsQuery).data ?? [];
	return agreements.length === 0 ? null : (
		<section className="stack" aria-labelledby="at-a-glance">
			<h2 id="at-a-glance">{t("home.objectives")}</h2>
			{agreements.slice(0, shown).map((agreement) => (
				<AtAGlance key={agreement.id} agreement={agreement} />
			))}
		</section>
	);
}

/** What the reader's organisation contributed to each of its agreements. */
export function OwnSharesAtHome() {
	const { t, text } = useI18n();
	const agreements = useQuery(urgentAgreementsQuery).data ?? [];
	return agreements.length === 0 ? null : (
		<section className="stack" aria-labelledby="own-shares">
			<h2 id="own-shares">{t("ownShare.title")}</h2>
			{agreements.slice(0, shown).map((agreement) => (
				<article key={agreement.id} className="card stack-s">
					<h3>
						<Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
							{text(agreement.title)}
						</Link>
					</h3>
					<OwnFigures agreement={agreement.id} />
				</article>
			))}
		</section>
	);
}

function AtAGlance({ agreement }: { readonly agreement: AgreementSummary }) {
	const { t, text, number } = useI18n();
	const query = useQuery(progressQuery(agreement.id));
	return (
		<article className="card stack">
			<h3>
				<Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
					{text(agreement.title)}
				</Link>
			</h3>
			<QueryView query={query} skeleton={<Skeleton lines={3} />}>
				{(progress) => (
					<ol className="stack">
						{progress.objectives.map((objective) => (
							<li key={objective.id} className="stack-s">
								<p>
									<span className="strong">{t("objective.number", { number: number(objective.number) })}</span> {text(objective.text)}
								</p>
								{objective.indicators.map((indicator) => (
									<div key={indicator.id} className="stack-s">
										<p className="row between small">
											<Link
												to="/agreements/$agreementId/indicators/$indicatorId"
												params={{ agreementId: agreement.id, indicatorId: indicator.id }}
											>
												{text(indicator.name)}
											</Link>
											<span className="num">
												{indicator.value ? number(indicator.value) : "–"}{" "}
												{indicator.target ? t("progress.ofTarget", { target: number(indicator.target), unit: text(indicator.unit) }) : text(indicator.unit)}
											</span>
										</p>
										<IndicatorMeter indicator={indicator} />
									</div>
								))}
							</li>
						))}
					</ol>
				)}
			</QueryView>
		</article>
	);
}
