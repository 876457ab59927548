import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Agreement, SigningInput } from "@/api/models";
import { DateInput } from "@/shared/forms/date-input";
import { EditForm } from "@/shared/forms/edit-form";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { useAction } from "@/shared/forms/use-action";
import { useEditDraft } from "@/shared/forms/use-edit-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { agreementQuery, agreementsKey, signAgreement } from "../api/agreements";
import { signingLabels, signingOf } from "../components/agreement-draft";
import { SignatoryFields } from "../components/signatory-fields";

export default function SignAgreementRoute(): ReactNode {
	const { agreementId } = useParams({ from: "/agreements/$agreementId/signing" });
	const query = useQuery(agreementQuery(agreementId));
	return (
		<QueryView query={query} page>
			{(read) => <SignAgreement read={read} refetch={query.refetch} />}
		</QueryView>
	);
}

interface SignAgreementProps {
	readonly read: Versioned<Agreement>;
	readonly refetch: () => Promise<{ data?: Versioned<Agreement> | undefined }>;
}

/** Puts down that it was signed: when, where, by whom and by what right. */
function SignAgreement({ read, refetch }: SignAgreementProps) {
	const { t, text } = useI18n();
	const navigate = useNavigate();
	const { id, title, signedOn, parties } = read.value;
	const draft = useEditDraft(`agreement.${id}.signing`, read, signingOf, refetch);
	const save = useAction({
		send: (input: SigningInput, key) => signAgreement(id, draft.etag, input, key),
		renews: [agreementsKey],
		done: () => {
			draft.forget();
			void navigate({ to: "/agreements/$agreementId", params: { agreementId: id } });
		},
	});
	return (
		<div className="page">
			<PageHead
				back={
					<BackLink to="/agreements/$agreementId" params={{ agreementId: id }}>
						{text(title)}
					</BackLink>
				}
				title={signedOn ? t("agreement.sign.mend") : t("agreement.sign")}
				lede={t("agreement.sign.lede")}
			/>
			<EditForm
				draft={draft}
				labels={signingLabels}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(draft.value));
				}}
				cancel={
					<LinkButton to="/agreements/$agreementId" params={{ agreementId: id }}>
						{t("action.cancel")}
					</LinkButton>
				}
			>
				<section className="card">
					<h2>{t("agreement.signing")}</h2>
					<div className="fields">
						<DateInput label={t("agreement.signedOn")} pointer="/signedOn" value={draft.value.signedOn} onChange={(signedOn) => { draft.change({ signedOn }); }} required />
						<LocalizedInput label={t("agreement.signedAt")} pointer="/signedAt" value={draft.value.signedAt ?? { th: "", en: "" }} onChange={(signedAt) => { draft.change({ signedAt }); }} />
					</div>
				</section>
				<SignatoryFields signatories={draft.value.signatories} parties={parties.map(({ id, organisation }) => ({ id, organisation }))} onChange={(signatories) => { draft.change({ signatories }); }} />
			</EditForm>
		</div>
	);
}
