import { Link } from "@tanstack/react-router";
import type { ClientRequest } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { StateChip } from "@/shared/ui/state-chip";
import { clientKinds, requestState } from "./client-wording";

export function ClientRequestTable({ requests }: { readonly requests: readonly ClientRequest[] }) {
	const { t, text, instant } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("client.id")}</th>
						<th>{t("client.organisation")}</th>
						<th>{t("client.kind")}</th>
						<th>{t("field.state")}</th>
						<th>{t("clientRequest.requestedAt")}</th>
					</tr>
				</thead>
				<tbody>
					{requests.map((request) => (
						<tr key={request.id}>
							<td>
								<Link to="/administration/client-requests/$requestId" params={{ requestId: request.id }}>
									{request.clientId}
								</Link>
								<p className="small muted">{text(request.name)}</p>
							</td>
							<td data-label={t("client.organisation")}>
								<OrganisationName id={request.organisation} />
							</td>
							<td data-label={t("client.kind")}>{wordFor(clientKinds, request.kind, t)}</td>
							<td data-label={t("field.state")}>
								<StateChip state={request.state} wording={requestState(request.state)} />
							</td>
							<td data-label={t("clientRequest.requestedAt")}>{instant(request.requestedAt)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
