import { Link } from "@tanstack/react-router";
import type { Organisation } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { today } from "@/shared/dates/today";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip } from "@/shared/ui/chip";
import { organisationKinds } from "./organisation-wording";

export function OrganisationTable({ organisations }: { readonly organisations: readonly Organisation[] }) {
	const { t, text, number } = useI18n();
	return (
		<div className="list">
			<table className="table two-line">
				<thead>
					<tr>
						<th>{t("party.organisation")}</th>
						<th>{t("organisation.memberOf")}</th>
						<th className="right">{t("organisation.members")}</th>
					</tr>
				</thead>
				<tbody>
					{organisations.map((organisation) => (
						<tr key={organisation.id}>
							<td>
								<Link to="/administration/organisations/$organisationId" params={{ organisationId: organisation.id }}>
									{text(organisation.name)}
								</Link>
								<p className="row small muted">
									{[wordFor(organisationKinds, organisation.kind, t), organisation.code].join(" · ")}
									{organisation.successor ? <Chip>{t("organisation.succeeded")}</Chip> : null}
								</p>
							</td>
							<td data-label={t("organisation.memberOf")}>
								<MemberOfNow organisation={organisation} />
							</td>
							<td className="right num" data-label={t("organisation.members")}>
								{number(organisation.members.filter(lastsNow).length)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function MemberOfNow({ organisation }: { readonly organisation: Organisation }) {
	const present = organisation.memberOf.filter(lastsNow);
	return present.length === 0 ? (
		"–"
	) : (
		<ul className="stack-s">
			{present.map((membership) => (
				<li key={membership.organisation + membership.from}>
					<OrganisationName id={membership.organisation} />
				</li>
			))}
		</ul>
	);
}

function lastsNow({ from, to }: { readonly from: string; readonly to?: string | null }): boolean {
	const now = today();
	return from <= now && (!to || to >= now);
}
