import { Link } from "@tanstack/react-router";
import type { Connection } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { EnabledChip } from "./enabled-chip";

export function ConnectionTable({ connections }: { readonly connections: readonly Connection[] }) {
	const { t, text } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("connection.name")}</th>
						<th>{t("party.organisation")}</th>
						<th>{t("connection.domains")}</th>
						<th>{t("field.state")}</th>
					</tr>
				</thead>
				<tbody>
					{connections.map((connection) => (
						<tr key={connection.id}>
							<td>
								<Link to="/administration/connections/$connectionId" params={{ connectionId: connection.id }}>
									{text(connection.name)}
								</Link>
								<p className="hash">{connection.issuer}</p>
							</td>
							<td data-label={t("party.organisation")}>
								<OrganisationName id={connection.organisation} />
							</td>
							<td data-label={t("connection.domains")}>{connection.domains.length === 0 ? "–" : connection.domains.join(", ")}</td>
							<td data-label={t("field.state")}>
								<EnabledChip enabled={connection.enabled} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
