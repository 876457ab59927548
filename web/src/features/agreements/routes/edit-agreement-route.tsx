import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Agreement, AgreementInput } from "@/api/models";
import { EditForm } from "@/shared/forms/edit-form";
import { useAction } from "@/shared/forms/use-action";
import { useEditDraft } from "@/shared/forms/use-edit-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { agreementQuery, agreementsKey, replaceAgreement } from "../api/agreements";
import { draftOf, agreementLabels } from "../components/agreement-draft";
import { AgreementFields } from "../components/agreement-fields";

export default function EditAgreementRoute(): ReactNode {
	const { agreementId } = useParams({ from: "/agreements/$agreementId/edit" });
	const query = useQuery(agreementQuery(agreementId));
	return (
		<QueryView query={query} page>
			{(read) => (
				<EditAgreement
					read={read}
					refetch={query.refetch}
				/>
			)}
		</QueryView>
	);
}

interface EditAgreementProps {
	readonly read: Versioned<Agreement>;
	readonly refetch: () => Promise<{ data?: Versioned<Agreement> | undefined }>;
}

function EditAgreement({ read, refetch }: EditAgreementProps) {
	const { t, text } = useI18n();
	const navigate = useNavigate();
	const { id, title } = read.value;
	const draft = useEditDraft(`agreement.${id}`, read, draftOf, refetch);
	const save = useAction({
		send: (input: AgreementInput) => replaceAgreement(id, draft.etag, input),
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
				title={t("agreement.edit")}
			/>
			<EditForm
				draft={draft}
				labels={agreementLabels}
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
				<AgreementFields value={draft.value} onChange={draft.change} error={save.error} />
			</EditForm>
		</div>
	);
}
