import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Enterprise, EnterpriseInput } from "@/api/models";
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
import { enterpriseQuery, enterprisesKey, replaceEnterprise } from "../api/enterprises";
import { draftOf, inputOf, enterpriseLabels } from "../components/enterprise-draft";
import { EnterpriseFields } from "../components/enterprise-fields";

export default function EditEnterpriseRoute(): ReactNode {
	const { enterpriseId } = useParams({ from: "/enterprises/$enterpriseId/edit" });
	const query = useQuery(enterpriseQuery(enterpriseId));
	return (
		<QueryView query={query} page>
			{(read) => (
				<EditEnterprise
					read={read}
					refetch={query.refetch}
				/>
			)}
		</QueryView>
	);
}

interface EditEnterpriseProps {
	readonly read: Versioned<Enterprise>;
	readonly refetch: () => Promise<{ data?: Versioned<Enterprise> | undefined }>;
}

function EditEnterprise({ read, refetch }: EditEnterpriseProps) {
	const { t, text } = useI18n();
	const navigate = useNavigate();
	const { id, name } = read.value;
	const draft = useEditDraft(`enterprise.${id}`, read, draftOf, refetch);
	const save = useAction({
		send: (input: EnterpriseInput) => replaceEnterprise(id, draft.etag, input),
		renews: [enterprisesKey],
		said: () => t("said.saved"),
		done: () => {
			draft.forget();
			void navigate({ to: "/enterprises/$enterpriseId", params: { enterpriseId: id } });
		},
	});
	return (
		<div className="page">
			<PageHead
				back={
					<BackLink to="/enterprises/$enterpriseId" params={{ enterpriseId: id }}>
						{text(name)}
					</BackLink>
				}
				title={t("enterprise.edit")}
			/>
			<EditForm
				draft={draft}
				labels={enterpriseLabels}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={
					<LinkButton to="/enterprises/$enterpriseId" params={{ enterpriseId: id }}>
						{t("action.cancel")}
					</LinkButton>
				}
			>
				<EnterpriseFields value={draft.value} onChange={draft.change} />
			</EditForm>
		</div>
	);
}
