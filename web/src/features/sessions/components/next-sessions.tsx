import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Session } from "@/api/models";
import { today } from "@/shared/dates/today";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip } from "@/shared/ui/chip";
import { Queue } from "@/shared/ui/queue";
import { upcomingSessionsQuery } from "../api/waiting";

/** The sessions of today and those that come next. */
export function NextSessions({ none }: { readonly none: string }) {
	const { t, text, date, number } = useI18n();
	const query = useInfiniteQuery(upcomingSessionsQuery);
	return (
		<Queue title={t("home.nextSessions")} query={query} none={none}>
			{(session) => {
				const next = nextDay(session);
				return (
					<li key={session.id} className="row between">
						<div>
							<Link to="/sessions/$sessionId" params={{ sessionId: session.id }} className="strong">
								{text(session.title)}
							</Link>
							<p className="small muted">
								{next === undefined ? null : `${date(next.date)} ${next.startsAt}–${next.endsAt}`}
								{session.venue ? ` · ${text(session.venue)}` : ""}
							</p>
						</div>
						<span className="row">
							{next?.date === today() ? <Chip tone="teal">{t("home.today")}</Chip> : null}
							<span className="num">
								{number(session.registered)} / {number(session.capacity)} {t("home.seats")}
							</span>
						</span>
					</li>
				);
			}}
		</Queue>
	);
}

/** The day of today or the first one to come. */
function nextDay({ days }: Session) {
	const now = today();
	return days.find(({ date }) => date >= now) ?? days.at(-1);
}
