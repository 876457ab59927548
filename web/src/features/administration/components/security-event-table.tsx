import { Link } from "@tanstack/react-router";
import type { SecurityEvent } from "@/api/models";
import { useMay } from "@/features/session-user/api/permissions";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { eventTypes } from "./event-types";

export function SecurityEventTable({ events }: { readonly events: readonly SecurityEvent[] }) {
	const { t, instant } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("event.type")}</th>
						<th>{t("event.at")}</th>
						<th>{t("event.who")}</th>
						<th>{t("event.organisation")}</th>
						<th>{t("event.address")}</th>
					</tr>
				</thead>
				<tbody>
					{events.map((event) => (
						<tr key={event.id}>
							<td>
								<p className="strong">{wordFor(eventTypes, event.type, t)}</p>
								<Details event={event} />
							</td>
							<td className="date" data-label={t("event.at")}>
								{instant(event.at)}
							</td>
							<td data-label={t("event.who")}>
								<Who event={event} />
							</td>
							<td data-label={t("event.organisation")}>{event.organisation ? <OrganisationName id={event.organisation} /> : "–"}</td>
							<td className="num" data-label={t("event.address")}>
								{event.address ?? "–"}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Who({ event }: { readonly event: SecurityEvent }) {
	const name = event.name ?? event.clientId ?? event.person ?? event.actor ?? "–";
	const readsPeople = useMay("getPerson");
	return event.person && readsPeople ? (
		<Link to="/administration/people/$personId" params={{ personId: event.person }}>
			{name}
		</Link>
	) : (
		<>{name}</>
	);
}

function Details({ event }: { readonly event: SecurityEvent }) {
	const { t } = useI18n();
	const details = Object.entries(event.details);
	if (details.length === 0 && event.userAgent == null) {
		return null;
	}
	return (
		<details className="small muted">
			<summary>{t("event.details")}</summary>
			<ul className="stack-s">
				{details.map(([name, value]) => (
					<li key={name}>
						{name}: {value}
					</li>
				))}
				{event.userAgent == null ? null : (
					<li>
						{t("event.device")}: {event.userAgent}
					</li>
				)}
			</ul>
		</details>
	);
}
