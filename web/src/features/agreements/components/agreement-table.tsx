import { Link } from "@tanstack/react-router";
import type { AgreementSummary } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { wordFor } from "@/shared/i18n/options";
import { AgreementStateChip } from "./agreement-state-chip";
import { agreementKinds } from "./wording";

export function AgreementTable({ agreements }: { readonly agreements: readonly AgreementSummary[] }) {
	const { t, text, date, shortDate, number } = useI18n();
	return (
		<div className="list">
			<table className="table two-line">
				<thead>
					<tr>
						<th>{t("agreement.title")}</th>
						<th>{t("agreement.signedOn")}</th>
						<th>{t("agreement.inForce")}</th>
						<th className="right">{t("agreement.objectives")}</th>
						<th>{t("field.state")}</th>
					</tr>
				</thead>
				<tbody>
					{agreements.map((agreement) => (
						<tr key={agreement.id}>
							<td>
								<Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
									{text(agreement.title)}
								</Link>
								<p className="small muted">
									{[
										wordFor(agreementKinds, agreement.kind, t),
										...agreement.parties.flatMap((party) => (party.name ? [text(party.name)] : [])),
									].join(" · ")}
								</p>
							</td>
							<td className="date" data-label={t("agreement.signedOn")}>{agreement.signedOn ? date(agreement.signedOn) : "–"}</td>
							<td data-label={t("agreement.inForce")}>
								{shortDate(agreement.inForceFrom)} – {shortDate(agreement.inForceTo)}
							</td>
							<td className="right num" data-label={t("agreement.objectives")}>
								{number(agreement.objectiveCount)}
							</td>
							<td data-label={t("field.state")}>
								<AgreementStateChip state={agreement.state} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
