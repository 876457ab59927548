import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { SearchInput } from "@/shared/forms/search-input";
import { SelectInput } from "@/shared/forms/select-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { agreementsQuery } from "../api/agreements";
import { AgreementTable } from "../components/agreement-table";

export default function AgreementsRoute(): ReactNode {
	const { t, number } = useI18n();
	const filter = useSearch({ from: "/agreements" });
	const navigate = useNavigate({ from: "/agreements" });
	const query = useInfiniteQuery(agreementsQuery(filter));
	const filtered = filter.q !== undefined || filter.state !== undefined;
	const mayWrite = useMay("createAgreement");
	return (
		<div className="page">
			<PageHead
				title={t("nav.agreements")}
				lede={t("agreements.lede")}
				actions={
					<>
						<LinkButton to="/measures" look="quiet">
							{t("measures.title")}
						</LinkButton>
						{mayWrite ? (
							<LinkButton to="/agreements/new" look="primary">
								{t("agreement.new")}
							</LinkButton>
						) : null}
					</>
				}
			/>
			<div className="filters">
				<SearchInput
					label={t("agreements.search")}
					value={filter.q ?? ""}
					onSearch={(q) => {
						void navigate({ search: (search) => ({ ...search, q: q === "" ? undefined : q }), replace: true });
					}}
				/>
				<SelectInput
					label={t("field.state")}
					value={filter.state ?? "all"}
					options={[
						{ id: "all", label: t("filter.all") },
						{ id: "in-force", label: t("agreement.state.in-force") },
						{ id: "signed", label: t("agreement.state.signed") },
						{ id: "draft", label: t("agreement.state.draft") },
						{ id: "expired", label: t("agreement.state.expired") },
						{ id: "terminated", label: t("agreement.state.terminated") },
					]}
					onChange={(state) => {
						void navigate({ search: (search) => ({ ...search, state: state === "all" ? undefined : state }), replace: true });
					}}
				/>
				<SelectInput
					label={t("list.sort")}
					value={filter.sort ?? "newest"}
					options={[
						{ id: "newest", label: t("list.sort.newest") },
						{ id: "urgent", label: t("list.sort.urgent") },
						{ id: "title", label: t("list.sort.title") },
					]}
					onChange={(sort) => {
						void navigate({ search: (search) => ({ ...search, sort: sort === "newest" ? undefined : sort }), replace: true });
					}}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={filtered ? t("filter.nothing") : t("agreements.empty")} text={filtered ? t("filter.nothing.text") : t("agreements.empty.text")} />
					) : (
						<div className="stack">
							<p className="small muted" role="status">
								{t("list.total", { count: number(data.pages[0]?.total ?? itemsOf(data).length) })}
							</p>
							<AgreementTable agreements={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
