import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { SelectInput } from "@/shared/forms/select-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { sessionsQuery } from "../api/sessions";
import { SessionTable } from "../components/session-table";

export default function SessionsRoute(): ReactNode {
	const { t } = useI18n();
	const filter = useSearch({ from: "/sessions" });
	const navigate = useNavigate({ from: "/sessions" });
	const query = useInfiniteQuery(sessionsQuery(filter));
	const mayPlan = useMay("createSession");
	return (
		<div className="page">
			<PageHead
				title={t("nav.sessions")}
				lede={t("sessions.lede")}
				actions={
					mayPlan ? (
						<>
							<LinkButton to="/courses/new">{t("course.new")}</LinkButton>
							<LinkButton to="/sessions/new" look="primary">
								{t("session.new")}
							</LinkButton>
						</>
					) : undefined
				}
			/>
			<div className="filters">
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
						void navigate({ search: { state: state === "all" ? undefined : state }, replace: true });
					}}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty
							title={filter.state === undefined ? t("sessions.empty") : t("filter.nothing")}
							text={filter.state === undefined ? t("sessions.empty.text") : t("filter.nothing.text")}
							icon="session"
						/>
					) : (
						<div className="stack">
							<SessionTable sessions={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
