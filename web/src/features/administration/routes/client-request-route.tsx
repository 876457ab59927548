import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ClientRequest } from "@/api/models";
import { useMay } from "@/features/session-user/api/permissions";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { Facts } from "@/shared/ui/facts";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { StateChip } from "@/shared/ui/state-chip";
import { QueryView } from "@/shared/ui/states";
import { clientRequestHistoryQuery, clientRequestQuery } from "../api/client-requests";
import { ClientRequestActions } from "../components/client-request-actions";
import { authentications, clientKinds, requestState } from "../components/client-wording";
import { Codes } from "../components/codes";

export default function ClientRequestRoute(): ReactNode {
	const { t } = useI18n();
	const { requestId } = useParams({ from: "/administration/client-requests/$requestId" });
	const query = useQuery(clientRequestQuery(requestId));
	const history = useQuery(clientRequestHistoryQuery(requestId));
	const mayDecide = useMay("approveClientRequest");
	return (
		<QueryView query={query} page>
			{(read) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/administration/client-requests">{t("clientRequests.title")}</BackLink>}
						eyebrow={<StateChip state={read.value.state} wording={requestState(read.value.state)} />}
						title={read.value.clientId}
					/>
					<Outcome request={read.value} />
					<div className="columns">
						<div className="stack">
							<RequestFacts request={read.value} />
							{mayDecide ? <ClientRequestActions key={requestId} read={read} /> : null}
						</div>
						<HistoryPanel query={history} />
					</div>
				</div>
			)}
		</QueryView>
	);
}

/** What became of it, and what to do next. */
function Outcome({ request }: { readonly request: ClientRequest }) {
	const { t } = useI18n();
	if (request.state === "pending") {
		return (
			<Notice tone="wait" title={t("clientRequest.waits")}>
				<p>{t("clientRequest.waits.text")}</p>
			</Notice>
		);
	}
	return request.state === "rejected" ? (
		<Notice tone="bad" title={t("clientRequest.rejected")}>
			<p>{request.reason}</p>
		</Notice>
	) : (
		<Notice title={t("clientRequest.approved")}>
			{request.authentication === "client_secret_basic" ? <p>{t("clientRequest.approved.secret")}</p> : null}
			<div className="actions">
				<LinkButton to="/administration/clients/$clientId" params={{ clientId: request.clientId }} small>
					{t("clientRequest.client")}
				</LinkButton>
			</div>
		</Notice>
	);
}

function RequestFacts({ request }: { readonly request: ClientRequest }) {
	const { t, text, instant } = useI18n();
	return (
		<section className="card" aria-label={t("client.facts")}>
			<Facts
				facts={[
					{ label: t("client.name"), value: text(request.name), wide: true },
					{ label: t("client.organisation"), value: <OrganisationName id={request.organisation} />, wide: true },
					{ label: t("client.kind"), value: wordFor(clientKinds, request.kind, t), wide: true },
					{ label: t("client.authentication"), value: wordFor(authentications, request.authentication, t), wide: true },
					{ label: t("membership.roles"), value: request.roles.map((role) => wordFor(roleNames, role, t)).join(", "), wide: true },
					{ label: t("client.scopes"), value: request.scopes.length === 0 ? undefined : <Codes values={request.scopes} />, wide: true },
					{ label: t("client.redirectUris"), value: request.redirectUris.length === 0 ? undefined : <Codes values={request.redirectUris} />, wide: true },
					{ label: t("client.postLogoutRedirectUris"), value: request.postLogoutRedirectUris.length === 0 ? undefined : <Codes values={request.postLogoutRedirectUris} />, wide: true },
					{ label: t("client.backchannelLogoutUri"), value: request.backchannelLogoutUri ? <Codes values={[request.backchannelLogoutUri]} /> : undefined, wide: true },
					{ label: t("client.requiresPushedRequests"), value: request.requiresPushedRequests ? t("answer.yes") : undefined },
					{ label: t("clientRequest.jwks"), value: request.jwks ? <pre className="hash pre">{JSON.stringify(request.jwks, null, 1)}</pre> : undefined, wide: true },
					{ label: t("clientRequest.requestedBy"), value: request.requestedBy.name },
					{ label: t("clientRequest.requestedAt"), value: instant(request.requestedAt) },
					{ label: t("clientRequest.decidedBy"), value: request.decidedBy?.name },
					{ label: t("clientRequest.decidedAt"), value: request.decidedAt ? instant(request.decidedAt) : undefined },
				]}
			/>
		</section>
	);
}
