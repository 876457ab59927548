import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { connectionsQuery } from "../api/connections";
import { ConnectionTable } from "../components/connection-table";

export default function ConnectionsRoute(): ReactNode {
	const { t } = useI18n();
	const mayWrite = useMay("createConnection");
	const query = useInfiniteQuery(connectionsQuery);
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration">{t("administration.title")}</BackLink>}
				title={t("connections.title")}
				lede={t("connections.lede")}
				actions={
					mayWrite ? (
						<LinkButton to="/administration/connections/new" look="primary">
							{t("connection.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={t("connections.empty")} text={t("connections.empty.text")} />
					) : (
						<div className="stack">
							<ConnectionTable connections={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
