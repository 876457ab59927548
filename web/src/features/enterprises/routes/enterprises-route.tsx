import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { SearchInput } from "@/shared/forms/search-input";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { enterprisesQuery } from "../api/enterprises";
import { EnterpriseTable } from "../components/enterprise-table";
import { enterpriseKinds } from "../components/wording";

export default function EnterprisesRoute(): ReactNode {
	const { t, number } = useI18n();
	const filter = useSearch({ from: "/enterprises" });
	const navigate = useNavigate({ from: "/enterprises" });
	const query = useInfiniteQuery(enterprisesQuery(filter));
	const filtered = filter.q !== undefined || filter.kind !== undefined;
	const mayWrite = useMay("registerEnterprise");
	return (
		<div className="page">
			<PageHead
				title={t("nav.enterprises")}
				lede={t("enterprises.lede")}
				actions={
					mayWrite ? (
						<LinkButton to="/enterprises/new" look="primary">
							{t("enterprise.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<div className="filters">
				<SearchInput
					label={t("enterprises.search")}
					value={filter.q ?? ""}
					onSearch={(q) => {
						void navigate({ search: (search) => ({ ...search, q: q === "" ? undefined : q }), replace: true });
					}}
				/>
				<SelectInput
					label={t("field.kind")}
					value={filter.kind ?? "all"}
					options={[{ id: "all", label: t("filter.all") }, ...optionsOf(enterpriseKinds, t)]}
					onChange={(kind) => {
						void navigate({ search: (search) => ({ ...search, kind: kind === "all" ? undefined : kind }), replace: true });
					}}
				/>
				<SelectInput
					label={t("list.sort")}
					value={filter.sort ?? "name"}
					options={[
						{ id: "name", label: t("list.sort.name") },
						{ id: "newest", label: t("list.sort.newest") },
						{ id: "members", label: t("list.sort.members") },
					]}
					onChange={(sort) => {
						void navigate({ search: (search) => ({ ...search, sort: sort === "name" ? undefined : sort }), replace: true });
					}}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty
							title={filtered ? t("filter.nothing") : t("enterprises.empty")}
							text={filtered ? t("filter.nothing.text") : t("enterprises.empty.text")}
							icon="enterprise"
						/>
					) : (
						<div className="stack">
							<p className="small muted" role="status">
								{t("list.total", { count: number(data.pages[0]?.total ?? itemsOf(data).length) })}
							</p>
							<EnterpriseTable enterprises={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
