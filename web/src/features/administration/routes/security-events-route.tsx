import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { exportAddress, securityEventsQuery } from "../api/security-events";
import { eventTypes } from "../components/event-types";
import { EventsOf } from "../components/events-of";
import { SecurityEventTable } from "../components/security-event-table";

export default function SecurityEventsRoute(): ReactNode {
	const { t } = useI18n();
	const filter = useSearch({ from: "/administration/security-events" });
	const navigate = useNavigate({ from: "/administration/security-events" });
	const query = useInfiniteQuery(securityEventsQuery(filter));
	const filtered = filter.type !== undefined || filter.person !== undefined || filter.organisation !== undefined;
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration">{t("administration.title")}</BackLink>}
				title={t("events.title")}
				lede={t("events.lede")}
				actions={
					<a className="btn btn-outline" href={exportAddress(filter)} download>
						{t("event.download")}
					</a>
				}
			/>
			<div className="filters">
				<SelectInput
					label={t("event.type")}
					value={filter.type ?? "all"}
					options={[{ id: "all", label: t("filter.all") }, ...optionsOf(eventTypes, t)]}
					onChange={(type) => {
						void navigate({ search: (search) => ({ ...search, type: type === "all" ? undefined : type }), replace: true });
					}}
				/>
			</div>
			<EventsOf filter={filter} events={itemsOf(query.data)} />
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={filtered ? t("filter.nothing") : t("events.empty")} text={filtered ? t("filter.nothing.text") : t("events.empty.text")} />
					) : (
						<div className="stack">
							<SecurityEventTable events={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
