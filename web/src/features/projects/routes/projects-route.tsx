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
import { projectsQuery } from "../api/projects";
import { ProjectTable } from "../components/project-table";
import { stages } from "../components/wording";

export default function ProjectsRoute(): ReactNode {
	const { t, number } = useI18n();
	const filter = useSearch({ from: "/projects" });
	const navigate = useNavigate({ from: "/projects" });
	const query = useInfiniteQuery(projectsQuery(filter));
	const filtered = filter.q !== undefined || filter.stage !== undefined;
	const mayWrite = useMay("openProject");
	return (
		<div className="page">
			<PageHead
				title={t("nav.projects")}
				lede={t("projects.lede")}
				actions={
					mayWrite ? (
						<LinkButton to="/projects/new" look="primary">
							{t("project.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<div className="filters">
				<SearchInput
					label={t("projects.search")}
					value={filter.q ?? ""}
					onSearch={(q) => {
						void navigate({ search: (search) => ({ ...search, q: q === "" ? undefined : q }), replace: true });
					}}
				/>
				<SelectInput
					label={t("project.stage")}
					value={filter.stage ?? "all"}
					options={[{ id: "all", label: t("filter.all") }, ...optionsOf(stages, t)]}
					onChange={(stage) => {
						void navigate({ search: (search) => ({ ...search, stage: stage === "all" ? undefined : stage }), replace: true });
					}}
				/>
				<SelectInput
					label={t("list.sort")}
					value={filter.sort ?? "latest"}
					options={[
						{ id: "latest", label: t("list.sort.latest") },
						{ id: "newest", label: t("list.sort.opened") },
						{ id: "name", label: t("list.sort.name") },
					]}
					onChange={(sort) => {
						void navigate({ search: (search) => ({ ...search, sort: sort === "latest" ? undefined : sort }), replace: true });
					}}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty
							title={filtered ? t("filter.nothing") : t("projects.empty")}
							text={filtered ? t("filter.nothing.text") : t("projects.empty.text")}
							icon="project"
						/>
					) : (
						<div className="stack">
							<p className="small muted" role="status">
								{t("list.total", { count: number(data.pages[0]?.total ?? itemsOf(data).length) })}
							</p>
							<ProjectTable projects={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
