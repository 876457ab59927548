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
import { connectionsKey, createConnection, redirectUriHere } from "../api/connections";
import { blankConnection, inputOf } from "../components/connection-draft";
import { ConnectionFields } from "../components/connection-fields";
import { RedirectUri } from "../components/redirect-uri";

export default function NewConnectionRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const draft = useDraft("connection.new", blankConnection());
	const save = useAction({
		send: createConnection,
		renews: [connectionsKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: (connection) => {
			draft.forget();
			void navigate({ to: "/administration/connections/$connectionId", params: { connectionId: connection.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/administration/connections">{t("connections.title")}</BackLink>} title={t("connection.new")} />
			<RedirectUri uri={redirectUriHere()} />
			<NewForm
				draft={draft}
				blank={blankConnection()}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={<LinkButton to="/administration/connections">{t("action.cancel")}</LinkButton>}
			>
				<ConnectionFields value={draft.value} onChange={draft.change} fresh />
			</NewForm>
		</div>
	);
}
