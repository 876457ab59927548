import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { organisationsKey } from "@/features/session-user/api/organisations";
import { NewForm } from "@/shared/forms/new-form";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { createOrganisation } from "../api/organisations";
import { blankOrganisation, inputOf } from "../components/organisation-draft";
import { OrganisationFields } from "../components/organisation-fields";

export default function NewOrganisationRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const draft = useDraft("organisation.new", blankOrganisation());
	const save = useAction({
		send: createOrganisation,
		renews: [organisationsKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: (organisation) => {
			draft.forget();
			void navigate({ to: "/administration/organisations/$organisationId", params: { organisationId: organisation.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/administration/organisations">{t("organisations.title")}</BackLink>} title={t("organisation.new")} />
			<NewForm
				draft={draft}
				blank={blankOrganisation()}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={<LinkButton to="/administration/organisations">{t("action.cancel")}</LinkButton>}
			>
				<OrganisationFields value={draft.value} onChange={draft.change} />
			</NewForm>
		</div>
	);
}
