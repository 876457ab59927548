import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { clientRequestsQuery } from "../api/client-requests";
import { ClientRequestTable } from "../components/client-request-table";
import { requestStates } from "../components/client-wording";

export default function ClientRequestsRoute(): ReactNode {
	const { t } = useI18n();
	const filter = useSearch({ from: "/administration/client-requests" });
	const navigate = useNavigate({ from: "/administration/client-requests" });
	const query = useInfiniteQuery(clientRequestsQuery(filter));
	const filtered = filter.state !== undefined;
	const mayAsk = useMay("createClientRequest");
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration">{t("administration.title")}</BackLink>}
				title={t("clientRequests.title")}
				lede={t("clientRequests.lede")}
				actions={
					mayAsk ? (
						<LinkButton to="/administration/client-requests/new" look="primary">
							{t("clientRequest.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<div className="filters">
				<SelectInput
					label={t("field.state")}
					value={filter.state ?? "all"}
					options={[{ id: "all", label: t("filter.all") }, ...optionsOf(requestStates, t)]}
					onChange={(state) => { void navigate({ search: { state: state === "all" ? undefined : state }, replace: true }); }}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={t(filtered ? "filter.nothing" : "clientRequests.empty")} text={t(filtered ? "clientRequests.none.text" : "clientRequests.empty.text")} />
					) : (
						<div className="stack">
							<ClientRequestTable requests={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
