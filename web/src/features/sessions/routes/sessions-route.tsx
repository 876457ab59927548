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
import { sessionsQuery } from "../api/sessions";
import { SessionTable } from "../components/session-table";

export default function SessionsRoute(): ReactNode {
	const { t, number } = useI18n();
	const filter = useSearch({ from: "/sessions" });
	const navigate = useNavigate({ from: "/sessions" });
	const query = useInfiniteQuery(sessionsQuery(filter));
	const filtered = filter.q !== undefined || filter.state !== undefined;
	const mayPlan = useMay("createSession");
	return (
		<div className="page">
			<PageHead
				title={t("nav.sessions")}
				lede={t("sessions.lede")}
				actions={
					<>
						<LinkButton to="/courses">{t("courses.title")}</LinkButton>
						{mayPlan ? (
							<LinkButton to="/sessions/new" look="primary">
								{t("session.new")}
							</LinkButton>
						) : null}
					</>
				}
			/>
			<div className="filters">
				<SearchInput
					label={t("sessions.search")}
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
						{ id: "open", label: t("session.state.open") },
						{ id: "closed", label: t("session.state.closed") },
						{ id: "returned", label: t("session.state.returned") },
						{ id: "verified", label: t("session.state.verified") },
					]}
					onChange={(state) => {
						void navigate({ search: (search) => ({ ...search, state: state === "all" ? undefined : state }), replace: true });
					}}
				/>
				<SelectInput
					label={t("list.sort")}
					value={filter.sort ?? "latest"}
					options={[
						{ id: "latest", label: t("list.sort.latest") },
						{ id: "earliest", label: t("list.sort.earliest") },
						{ id: "title", label: t("list.sort.title") },
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
							title={filtered ? t("filter.nothing") : t("sessions.empty")}
							text={filtered ? t("filter.nothing.text") : t("sessions.empty.text")}
							icon="session"
						/>
					) : (
						<div className="stack">
							<p className="small muted" role="status">
								{t("list.total", { count: number(data.pages[0]?.total ?? itemsOf(data).length) })}
							</p>
							<SessionTable sessions={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
