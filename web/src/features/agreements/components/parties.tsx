import type { Agreement } from "@/api/models";
import { formatPersonName } from "@/shared/i18n/person-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip } from "@/shared/ui/chip";
import { authorities, capacities } from "./wording";

/** Who promised: each party with the people who signed for it, and in which capacity. */
export function Parties({ agreement }: { readonly agreement: Agreement }) {
	const { t, text, date, locale } = useI18n();
	return (
		<section className="card">
			<h2>{t("agreement.parties")}</h2>
			<ul className="stack">
				{agreement.parties.map((party) => (
					<li key={party.id} className="stack-s">
						<h3>{party.name ? text(party.name) : party.organisation}</h3>
						{party.role ? <p className="small muted">{text(party.role)}</p> : null}
						<ul className="timeline">
							{agreement.signatories
								.filter((signatory) => signatory.party === party.organisation)
								.map((signatory) => (
									<li key={signatory.id}>
										<div className="row">
											<span className="strong">{formatPersonName(signatory.name, locale)}</span>
											<Chip tone="teal">{wordFor(capacities, signatory.capacity, t)}</Chip>
										</div>
										<p className="small muted">{text(signatory.position)}</p>
										{signatory.authority === "office-held" ? null : (
											<p className="small muted">
												{wordFor(authorities, signatory.authority, t)}
												{signatory.authorityPaper ? ` · ${signatory.authorityPaper.title}` : null}
												{signatory.authorityPaper?.dated ? ` · ${date(signatory.authorityPaper.dated)}` : null}
											</p>
										)}
										{signatory.onBehalfOf ? (
											<p className="small muted">{t("agreement.onBehalfOf", { name: text(signatory.onBehalfOf) })}</p>
										) : null}
									</li>
								))}
						</ul>
					</li>
				))}
			</ul>
		</section>
	);
}
