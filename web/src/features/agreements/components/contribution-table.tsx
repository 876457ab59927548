import { Link } from "@tanstack/react-router";
import type { Contribution } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { StateChip } from "@/shared/ui/state-chip";
import { contributionState } from "./wording";

interface ContributionTableProps {
	readonly contributions: readonly Contribution[];
	readonly unit: string;
}

export function ContributionTable({ contributions, unit }: ContributionTableProps) {
	const { t, text, number, period } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("contribution.source")}</th>
						<th>{t("field.period")}</th>
						<th className="right">{t("field.value")}</th>
						<th>{t("contribution.verifiedBy")}</th>
						<th>{t("field.state")}</th>
					</tr>
				</thead>
				<tbody>
					{contributions.map((contribution) => (
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
							<td data-label={t("contribution.verifiedBy")}>{contribution.verifiedBy?.name ?? "–"}</td>
							<td data-label={t("field.state")}>
								<StateChip state={contribution.state} wording={contributionState(contribution.state)} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
