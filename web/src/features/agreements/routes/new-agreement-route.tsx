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
import { agreementsKey, createAgreement } from "../api/agreements";
import { blankAgreement } from "../components/agreement-draft";
import { AgreementFields } from "../components/agreement-fields";

export default function NewAgreementRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const draft = useDraft("agreement.new", blankAgreement());
	const save = useAction({
		send: createAgreement,
		renews: [agreementsKey],
		intent: draft.intent,
		done: (agreement) => {
			draft.forget();
			void navigate({ to: "/agreements/$agreementId", params: { agreementId: agreement.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/agreements">{t("nav.agreements")}</BackLink>} title={t("agreement.new")} lede={t("agreement.new.lede")} />
			<NewForm
				draft={draft}
				blank={blankAgreement()}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(draft.value));
				}}
				cancel={<LinkButton to="/agreements">{t("action.cancel")}</LinkButton>}
			>
				<AgreementFields value={draft.value} onChange={draft.change} error={save.error} />
			</NewForm>
		</div>
	);
}
