import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Person, PersonInput } from "@/api/models";
import { useMe } from "@/features/session-user/api/me";
import { EditForm } from "@/shared/forms/edit-form";
import { useAction } from "@/shared/forms/use-action";
import { useEditDraft } from "@/shared/forms/use-edit-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import type { Versioned } from "@/shared/http/versioned";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { peopleKey, personQuery, replacePerson } from "../api/people";
import { draftOf, inputOf, personLabels } from "../components/person-draft";
import { PersonFields } from "../components/person-fields";

export default function EditPersonRoute(): ReactNode {
	const { personId } = useParams({ from: "/administration/people/$personId/edit" });
	const query = useQuery(personQuery(personId));
	return (
		<QueryView query={query} page>
			{(read) => <EditPerson read={read} refetch={query.refetch} />}
		</QueryView>
	);
}

interface EditPersonProps {
	readonly read: Versioned<Person>;
	readonly refetch: () => Promise<{ data?: Versioned<Person> | undefined }>;
}

function EditPerson({ read, refetch }: EditPersonProps) {
	const { t, locale } = useI18n();
	const navigate = useNavigate();
	const me = useMe();
	const { id, name } = read.value;
	const draft = useEditDraft(`person.${id}`, read, draftOf, refetch);
	const save = useAction({
		send: (input: PersonInput) => replacePerson(id, draft.etag, input),
		renews: [peopleKey, ["me"]],
		said: () => t("said.saved"),
		done: () => {
			draft.forget();
			void navigate({ to: "/administration/people/$personId", params: { personId: id } });
		},
	});
	return (
		<div className="page">
			<PageHead
				back={
					<BackLink to="/administration/people/$personId" params={{ personId: id }}>
						{formatPersonName(name, locale)}
					</BackLink>
				}
				title={t("person.edit")}
			/>
			<EditForm
				draft={draft}
				labels={personLabels}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={
					<LinkButton to="/administration/people/$personId" params={{ personId: id }}>
						{t("action.cancel")}
					</LinkButton>
				}
			>
				<PersonFields value={draft.value} onChange={draft.change} own={me?.id === id} />
			</EditForm>
		</div>
	);
}
