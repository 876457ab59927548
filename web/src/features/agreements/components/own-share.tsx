import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Agreement } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { QueryView } from "@/shared/ui/states";
import { ownProgressQuery } from "../api/agreements";

/** What a member of a party sees of itself: why it may look on, and what its own organisation contributed. */
export function OwnShare({ agreement }: { readonly agreement: Agreement }) {
	const { t, text } = useI18n();
	const party = agreement.parties.find(({ organisation }) => organisation === agreement.seenAs.party);
	return (
		<section className="card stack-s" aria-labelledby="own-share">
			<h2 id="own-share">{t("ownShare.title")}</h2>
			<p className="small muted">{t("ownShare.why", { party: party === undefined ? "" : text(party.name) })}</p>
			<OwnFigures agreement={agreement.id} />
		</section>
	);
}

/** What the reader's own organisation contributed to each indicator. */
export function OwnFigures({ agreement }: { readonly agreement: string }) {
	const { t, text, number } = useI18n();
	const query = useQuery(ownProgressQuery(agreement));
	return (
		<QueryView query={query}>
			{(progress) => {
				const own = progress.objectives
					.flatMap(({ indicators }) => indicators)
					.filter((indicator) => indicator.verifiedContributions + indicator.reportedContributions > 0);
				return own.length === 0 ? (
					<p className="muted">{t("ownShare.nothing")}</p>
				) : (
					<ul className="indicators">
						{own.map((indicator) => (
							<li key={indicator.id} className="stack-s">
								<div className="row between">
									<Link to="/agreements/$agreementId/indicators/$indicatorId" params={{ agreementId: agreement, indicatorId: indicator.id }} className="strong">
										{text(indicator.name)}
									</Link>
									<span>
										<span className="figure">{indicator.value ? number(indicator.value) : "–"}</span> <span className="muted">{text(indicator.unit)}</span>
									</span>
								</div>
								<p className="small muted">
									{t("progress.verified", { count: number(indicator.verifiedContributions) })}
									{indicator.reportedContributions > 0 ? ` · ${t("progress.waiting", { count: number(indicator.reportedContributions) })}` : ""}
								</p>
							</li>
						))}
					</ul>
				);
			}}
		</QueryView>
	);
}
