import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { SearchInput } from "@/shared/forms/search-input";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { organisationListQuery } from "../api/organisations";
import { OrganisationTable } from "../components/organisation-table";
import { organisationKinds } from "../components/organisation-wording";

export default function OrganisationsRoute(): ReactNode {
	const { t } = useI18n();
	const filter = useSearch({ from: "/administration/organisations" });
	const navigate = useNavigate({ from: "/administration/organisations" });
	const query = useInfiniteQuery(organisationListQuery(filter));
	const filtered = filter.q !== undefined || filter.kind !== undefined;
	const mayWrite = useMay("createOrganisation");
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration">{t("administration.title")}</BackLink>}
				title={t("organisations.title")}
				lede={t("organisations.lede")}
				actions={
					mayWrite ? (
						<LinkButton to="/administration/organisations/new" look="primary">
							{t("organisation.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<div className="filters">
				<SearchInput
					label={t("organisations.search")}
					value={filter.q ?? ""}
					onSearch={(q) => {
						void navigate({ search: (search) => ({ ...search, q: q === "" ? undefined : q }), replace: true });
					}}
				/>
				<SelectInput
					label={t("field.kind")}
					value={filter.kind ?? "all"}
					options={[{ id: "all", label: t("filter.all") }, ...optionsOf(organisationKinds, t)]}
					onChange={(kind) => {
						void navigate({ search: (search) => ({ ...search, kind: kind === "all" ? undefined : kind }), replace: true });
					}}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty
							title={filtered ? t("filter.nothing") : t("organisations.empty")}
							text={filtered ? t("filter.nothing.text") : t("organisations.empty.text")}
							icon="enterprise"
						/>
					) : (
						<div className="stack">
							<OrganisationTable organisations={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
