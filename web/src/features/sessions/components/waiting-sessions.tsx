import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Queue } from "@/shared/ui/queue";
import { waitingSessionsQuery } from "../api/waiting";

interface WaitingSessionsProps {
	readonly waitsFor: "verification" | "correction";
}

/** Sessions that wait for the reader, over all agreements. */
export function WaitingSessions({ waitsFor }: WaitingSessionsProps) {
	const { t, text, number, instant } = useI18n();
	const query = useInfiniteQuery(waitingSessionsQuery(waitsFor));
	const verifies = waitsFor === "verification";
	return (
		<Queue
			title={verifies ? t("home.sessionsToVerify") : t("home.sessionsSentBack")}
			query={query}
			none={verifies ? t("home.noSessions") : undefined}
		>
			{(session) => (
				<li key={session.id} className="row between">
					<div>
						<Link to="/sessions/$sessionId" params={{ sessionId: session.id }} className="strong">
							{text(session.title)}
						</Link>
						{session.returnReason ? <p>{t("home.reason", { reason: session.returnReason })}</p> : null}
						{session.closedBy ? (
							<p className="small muted">
								{t("session.closedBy", { name: session.closedBy.name })}
								{session.closedAt ? ` · ${instant(session.closedAt)}` : ""}
							</p>
						) : null}
					</div>
					<span className="strong num">{t("session.people", { count: number(session.registered) })}</span>
				</li>
			)}
		</Queue>
	);
}
