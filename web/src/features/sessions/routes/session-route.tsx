import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { SampleChip } from "@/shared/ui/chip";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { StateChip } from "@/shared/ui/state-chip";
import { QueryView } from "@/shared/ui/states";
import { sessionHistoryQuery, sessionQuery } from "../api/sessions";
import { Register } from "../components/register";
import { SessionActions } from "../components/session-actions";
import { SessionFacts } from "../components/session-facts";
import { sessionState } from "../components/wording";

export default function SessionRoute(): ReactNode {
	const { t, text } = useI18n();
	const { sessionId } = useParams({ from: "/sessions/$sessionId" });
	const query = useQuery(sessionQuery(sessionId));
	const history = useQuery(sessionHistoryQuery(sessionId));
	return (
		<QueryView query={query} page>
			{(read) => {
				const session = read.value;
				return (
					<div className="page">
						<PageHead
							back={<BackLink to="/sessions">{t("nav.sessions")}</BackLink>}
							eyebrow={
								<>
									<StateChip state={session.state} wording={sessionState(session.state)} />
									{session.sample ? <SampleChip /> : null}
								</>
							}
							title={text(session.title)}
						/>
						{session.returnReason ? (
							<Notice tone="wait" title={t("session.returnedWhy")}>
								<p className="pre">{session.returnReason}</p>
							</Notice>
						) : null}
						<SessionFacts session={session} />
						<div className="columns">
							{session.mayReadRegister ? <Register session={session} /> : <Notice title={t("register.closed")} />}
							<div className="stack">
								<SessionActions read={read} />
								<HistoryPanel query={history} />
							</div>
						</div>
					</div>
				);
			}}
		</QueryView>
	);
}
