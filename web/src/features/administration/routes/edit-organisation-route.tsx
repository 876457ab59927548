import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Organisation, OrganisationInput } from "@/api/models";
import { organisationsKey } from "@/features/session-user/api/organisations";
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
import { organisationQuery, replaceOrganisation } from "../api/organisations";
import { draftOf, inputOf, organisationLabels } from "../components/organisation-draft";
import { OrganisationFields } from "../components/organisation-fields";

export default function EditOrganisationRoute(): ReactNode {
	const { organisationId } = useParams({ from: "/administration/organisations/$organisationId/edit" });
	const query = useQuery(organisationQuery(organisationId));
	return (
		<QueryView query={query} page>
			{(read) => <EditOrganisation read={read} refetch={query.refetch} />}
		</QueryView>
	);
}

interface EditOrganisationProps {
	readonly read: Versioned<Organisation>;
	readonly refetch: () => Promise<{ data?: Versioned<Organisation> | undefined }>;
}

function EditOrganisation({ read, refetch }: EditOrganisationProps) {
	const { t, text } = useI18n();
	const navigate = useNavigate();
	const { id, name } = read.value;
	const draft = useEditDraft(`organisation.${id}`, read, draftOf, refetch);
	const save = useAction({
		send: (input: OrganisationInput) => replaceOrganisation(id, draft.etag, input),
		renews: [organisationsKey],
		said: () => t("said.saved"),
		done: () => {
			draft.forget();
			void navigate({ to: "/administration/organisations/$organisationId", params: { organisationId: id } });
		},
	});
	return (
		<div className="page">
			<PageHead
				back={
					<BackLink to="/administration/organisations/$organisationId" params={{ organisationId: id }}>
						{text(name)}
					</BackLink>
				}
				title={t("organisation.edit")}
			/>
			<EditForm
				draft={draft}
				labels={organisationLabels}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={
					<LinkButton to="/administration/organisations/$organisationId" params={{ organisationId: id }}>
						{t("action.cancel")}
					</LinkButton>
				}
			>
				<OrganisationFields value={draft.value} onChange={draft.change} />
			</EditForm>
		</div>
	);
}
