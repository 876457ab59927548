import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMe } from "@/features/session-user/api/me";
import { useI18n } from "@/shared/i18n/use-i18n";
import { itemsOf } from "@/shared/ui/more";
import { QueryView, Skeleton } from "@/shared/ui/states";
import { sessionsQuery } from "../api/sessions";

/** Sessions that somebody else closed and nobody verified yet. */
export function ClosedSessions() {
	const { t, text, number } = useI18n();
	const me = useMe();
	const query = useInfiniteQuery(sessionsQuery({ state: "closed" }));
	return (
		<QueryView query={query} skeleton={<Skeleton lines={2} />}>
			{(data) => {
				const waiting = itemsOf(data).filter((session) => session.closedBy?.id !== me?.id);
				return waiting.length === 0 ? (
					<p className="muted">{t("home.noSessions")}</p>
				) : (
					<ul className="stack">
						{waiting.map((session) => (
							<li key={session.id} className="row between">
								<div>
									<Link to="/sessions/$sessionId" params={{ sessionId: session.id }} className="strong">
										{text(session.title)}
									</Link>
									<p className="small muted">{session.closedBy ? t("session.closedBy", { name: session.closedBy.name }) : null}</p>
								</div>
								<span className="strong num">{t("session.people", { count: number(session.registered) })}</span>
							</li>
						))}
					</ul>
				);
			}}
		</QueryView>
	);
}
