import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { oauthClientsQuery } from "../api/oauth-clients";
import { OAuthClientTable } from "../components/oauth-client-table";

export default function ClientsRoute(): ReactNode {
	const { t } = useI18n();
	const query = useInfiniteQuery(oauthClientsQuery);
	return (
		<div className="page">
			<PageHead back={<BackLink to="/administration">{t("administration.title")}</BackLink>} title={t("clients.title")} lede={t("clients.lede")} />
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={t("clients.empty")} text={t("clients.empty.text")} />
					) : (
						<div className="stack">
							<OAuthClientTable clients={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
