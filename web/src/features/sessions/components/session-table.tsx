import { Link } from "@tanstack/react-router";
import type { Session } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { SampleChip } from "@/shared/ui/chip";
import { StateChip } from "@/shared/ui/state-chip";
import { sessionState } from "./wording";

export function SessionTable({ sessions }: { readonly sessions: readonly Session[] }) {
	const { t, text, date, number } = useI18n();
	return (
		<div className="list">
			<table className="table two-line">
				<thead>
					<tr>
						<th>{t("session.title")}</th>
						<th>{t("session.date")}</th>
						<th>{t("session.venue")}</th>
						<th className="right">{t("session.seats")}</th>
						<th>{t("field.state")}</th>
					</tr>
				</thead>
				<tbody>
					{sessions.map((session) => {
						const first = session.days[0];
						return (
							<tr key={session.id}>
								<td>
									<Link to="/sessions/$sessionId" params={{ sessionId: session.id }}>
										{text(session.title)}
									</Link>
									{session.sample ? (
										<p>
											<SampleChip />
										</p>
									) : null}
								</td>
								<td data-label={t("session.date")}>
									{first === undefined ? "–" : date(first.date)}
									{session.days.length > 1 ? ` ${t("session.moreDays", { count: number(session.days.length) })}` : null}
								</td>
								<td data-label={t("session.venue")}>{session.venue ? text(session.venue) : session.onlineUrl ? t("session.online") : "–"}</td>
								<td className="right num" data-label={t("session.seats")}>
									{number(session.registered)} / {number(session.capacity)}
								</td>
								<td data-label={t("field.state")}>
									<StateChip state={session.state} wording={sessionState(session.state)} />
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}
