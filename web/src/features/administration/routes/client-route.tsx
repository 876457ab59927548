import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { Chip, SampleChip } from "@/shared/ui/chip";
import { Facts } from "@/shared/ui/facts";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { oauthClientHistoryQuery, oauthClientQuery } from "../api/oauth-clients";
import { ClientSecrets } from "../components/client-secrets";
import { authentications } from "../components/client-wording";
import { Codes } from "../components/codes";

export default function ClientRoute(): ReactNode {
	const { t, text } = useI18n();
	const { clientId } = useParams({ from: "/administration/clients/$clientId" });
	const query = useQuery(oauthClientQuery(clientId));
	const history = useQuery(oauthClientHistoryQuery(clientId));
	return (
		<QueryView query={query} page>
			{(client) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/administration/clients">{t("clients.title")}</BackLink>}
						eyebrow={
							<>
								<Chip tone={client.firstParty ? "plain" : "teal"}>{t(client.firstParty ? "client.firstParty" : "client.ofOrganisation")}</Chip>
								{client.demo ? <SampleChip /> : null}
							</>
						}
						title={client.clientId}
					/>
					<div className="columns">
						<div className="stack">
							<section className="card" aria-label={t("client.facts")}>
								<Facts
									facts={[
										{ label: t("client.name"), value: client.name ? text(client.name) : undefined, wide: true },
										{ label: t("client.organisation"), value: client.organisation ? <OrganisationName id={client.organisation} /> : undefined, wide: true },
										{ label: t("membership.roles"), value: client.roles.map((role) => wordFor(roleNames, role, t)).join(", "), wide: true },
										{ label: t("client.authentication"), value: wordFor(authentications, client.authentication, t), wide: true },
										{ label: t("client.grants"), value: <Codes values={client.grants} />, wide: true },
										{ label: t("client.scopes"), value: <Codes values={client.scopes} />, wide: true },
										{ label: t("client.redirectUris"), value: client.redirectUris.length === 0 ? undefined : <Codes values={client.redirectUris} />, wide: true },
									]}
								/>
							</section>
							{client.authentication === "client_secret_basic" ? <ClientSecrets key={clientId} client={client} /> : null}
						</div>
						<HistoryPanel query={history} />
					</div>
				</div>
			)}
		</QueryView>
	);
}
