import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { NewForm } from "@/shared/forms/new-form";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { askForClient, clientRequestsKey } from "../api/client-requests";
import { blankRequest, inputOf } from "../components/client-request-draft";
import { ClientRequestFields } from "../components/client-request-fields";

export default function NewClientRequestRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const draft = useDraft("client-request.new", blankRequest());
	const save = useAction({
		send: askForClient,
		renews: [clientRequestsKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: (request) => {
			draft.forget();
			void navigate({ to: "/administration/client-requests/$requestId", params: { requestId: request.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/administration/client-requests">{t("clientRequests.title")}</BackLink>} title={t("clientRequest.new")} lede={t("clientRequest.new.lede")} />
			<NewForm
				draft={draft}
				blank={blankRequest()}
				save={save}
				onSubmit={() => { save.run(inputOf(draft.value)); }}
				submitLabel={t("clientRequest.send")}
				cancel={<LinkButton to="/administration/client-requests">{t("action.cancel")}</LinkButton>}
			>
				<ClientRequestFields value={draft.value} onChange={draft.change} />
			</NewForm>
		</div>
	);
}
