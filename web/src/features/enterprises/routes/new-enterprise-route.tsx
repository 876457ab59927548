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
import { createEnterprise, enterprisesKey } from "../api/enterprises";
import { blankEnterprise, inputOf } from "../components/enterprise-draft";
import { EnterpriseFields } from "../components/enterprise-fields";

export default function NewEnterpriseRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const draft = useDraft("enterprise.new", blankEnterprise());
	const save = useAction({
		send: createEnterprise,
		renews: [enterprisesKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: (enterprise) => {
			draft.forget();
			void navigate({ to: "/enterprises/$enterpriseId", params: { enterpriseId: enterprise.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/enterprises">{t("nav.enterprises")}</BackLink>} title={t("enterprise.new")} />
			<NewForm
				draft={draft}
				blank={blankEnterprise()}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={<LinkButton to="/enterprises">{t("action.cancel")}</LinkButton>}
			>
				<EnterpriseFields value={draft.value} onChange={draft.change} />
			</NewForm>
		</div>
	);
}
