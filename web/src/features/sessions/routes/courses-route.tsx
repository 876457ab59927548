import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { SearchInput } from "@/shared/forms/search-input";
import { SelectInput } from "@/shared/forms/select-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { coursesQuery } from "../api/courses";
import { CourseTable } from "../components/course-table";

export default function CoursesRoute(): ReactNode {
	const { t, number } = useI18n();
	const filter = useSearch({ from: "/courses" });
	const navigate = useNavigate({ from: "/courses" });
	const query = useInfiniteQuery(coursesQuery(filter));
	const mayWrite = useMay("createCourse");
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/sessions">{t("nav.sessions")}</BackLink>}
				title={t("courses.title")}
				actions={
					mayWrite ? (
						<LinkButton to="/courses/new" look="primary">
							{t("course.new")}
						</LinkButton>
					) : undefined
				}
			/>
			<div className="filters">
				<SearchInput
					label={t("courses.search")}
					value={filter.q ?? ""}
					onSearch={(q) => {
						void navigate({ search: (search) => ({ ...search, q: q === "" ? undefined : q }), replace: true });
					}}
				/>
				<SelectInput
					label={t("list.sort")}
					value={filter.sort ?? "newest"}
					options={[
						{ id: "newest", label: t("list.sort.newest") },
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
						<Empty
							title={filter.q === undefined ? t("courses.empty") : t("filter.nothing")}
							text={filter.q === undefined ? t("course.new.lede") : t("filter.nothing.text")}
							icon="session"
						/>
					) : (
						<div className="stack">
							<p className="small muted" role="status">
								{t("list.total", { count: number(data.pages[0]?.total ?? itemsOf(data).length) })}
							</p>
							<CourseTable courses={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
