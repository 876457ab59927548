import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { NewForm } from "@/shared/forms/new-form";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { createSession, sessionsKey } from "../api/sessions";
import { blankSession, inputOf } from "../components/session-draft";
import { SessionFields } from "../components/session-fields";

export default function NewSessionRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const draft = useDraft("session.new", blankSession());
	const save = useAction({
		send: createSession,
		renews: [sessionsKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: (session) => {
			draft.forget();
			void navigate({ to: "/sessions/$sessionId", params: { sessionId: session.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/sessions">{t("nav.sessions")}</BackLink>} title={t("session.new")} />
			<NewForm
				draft={draft}
				blank={blankSession()}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={<LinkButton to="/sessions">{t("action.cancel")}</LinkButton>}
			>
				<SessionFields value={draft.value} onChange={draft.change} />
			</NewForm>
		</div>
	);
}
