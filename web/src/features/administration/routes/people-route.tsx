import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { administersAll, useMay } from "@/features/session-user/api/permissions";
import { useMe } from "@/features/session-user/api/me";
import { OrganisationInput } from "@/features/session-user/components/organisation-input";
import { SearchInput } from "@/shared/forms/search-input";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { peopleQuery } from "../api/people";
import { PersonTable } from "../components/person-table";
import { personStates } from "../components/person-wording";

export default function PeopleRoute(): ReactNode {
	const { t, number } = useI18n();
	const filter = useSearch({ from: "/administration/people" });
	const navigate = useNavigate({ from: "/administration/people" });
	const query = useInfiniteQuery(peopleQuery(filter));
	const filtered = filter.q !== undefined || filter.state !== undefined || filter.organisation !== undefined;
	const everywhere = administersAll(useMe());
	const mayWrite = useMay("createPerson");
	const show = (patch: typeof filter) => {
		void navigate({ search: (search) => ({ ...search, ...patch }), replace: true });
	};
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration">{t("administration.title")}</BackLink>}
				title={t("people.title")}
				lede={t(everywhere ? "people.lede" : "people.lede.own")}
				actions={
					mayWrite ? (
						<LinkButton to="/administration/people/new" look="primary">
							{t("person.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<div className="filters">
				<SearchInput label={t("people.search")} value={filter.q ?? ""} onSearch={(q) => { show({ q: q === "" ? undefined : q }); }} />
				<SelectInput
					label={t("field.state")}
					value={filter.state ?? "all"}
					options={[{ id: "all", label: t("filter.all") }, ...optionsOf(personStates, t)]}
					onChange={(state) => { show({ state: state === "all" ? undefined : state }); }}
				/>
				{everywhere ? (
					<OrganisationInput
						label={t("party.organisation")}
						value={filter.organisation ?? ""}
						onChange={(organisation) => { show({ organisation: organisation === "" ? undefined : organisation }); }}
						optional
						wide={false}
					/>
				) : null}
				<SelectInput
					label={t("list.sort")}
					value={filter.sort ?? "name"}
					options={[
						{ id: "name", label: t("list.sort.name") },
						{ id: "newest", label: t("list.sort.newest") },
					]}
					onChange={(sort) => { show({ sort: sort === "name" ? undefined : sort }); }}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={filtered ? t("filter.nothing") : t("people.empty")} text={filtered ? t("filter.nothing.text") : t("people.empty.text")} icon="person" />
					) : (
						<div className="stack">
							<p className="small muted" role="status">
								{t("list.total", { count: number(data.pages[0]?.total ?? itemsOf(data).length) })}
							</p>
							<PersonTable people={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
