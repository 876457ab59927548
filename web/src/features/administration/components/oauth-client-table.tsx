import { Link } from "@tanstack/react-router";
import type { OAuthClient } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip, SampleChip } from "@/shared/ui/chip";

export function OAuthClientTable({ clients }: { readonly clients: readonly OAuthClient[] }) {
	const { t } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("client.id")}</th>
						<th>{t("client.organisation")}</th>
						<th>{t("membership.roles")}</th>
					</tr>
				</thead>
				<tbody>
					{clients.map((client) => (
						<tr key={client.id}>
							<td>
								<Link to="/administration/clients/$clientId" params={{ clientId: client.clientId }}>
									{client.clientId}
								</Link>
								<p className="row small muted">
									{client.firstParty ? <Chip>{t("client.firstParty")}</Chip> : null}
									{client.demo ? <SampleChip /> : null}
								</p>
							</td>
							<td data-label={t("client.organisation")}>{client.organisation ? <OrganisationName id={client.organisation} /> : "–"}</td>
							<td data-label={t("membership.roles")}>{client.roles.length === 0 ? "–" : client.roles.map((role) => wordFor(roleNames, role, t)).join(", ")}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
