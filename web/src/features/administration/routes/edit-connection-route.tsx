import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Connection, ConnectionInput } from "@/api/models";
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
import { connectionQuery, connectionsKey, replaceConnection } from "../api/connections";
import { draftOf, inputOf, connectionLabels } from "../components/connection-draft";
import { ConnectionFields } from "../components/connection-fields";

export default function EditConnectionRoute(): ReactNode {
	const { connectionId } = useParams({ from: "/administration/connections/$connectionId/edit" });
	const query = useQuery(connectionQuery(connectionId));
	return (
		<QueryView query={query} page>
			{(read) => <EditConnection read={read} refetch={query.refetch} />}
		</QueryView>
	);
}

interface EditConnectionProps {
	readonly read: Versioned<Connection>;
	readonly refetch: () => Promise<{ data?: Versioned<Connection> | undefined }>;
}

function EditConnection({ read, refetch }: EditConnectionProps) {
	const { t, text } = useI18n();
	const navigate = useNavigate();
	const { id, name } = read.value;
	const draft = useEditDraft(`connection.${id}`, read, draftOf, refetch);
	const save = useAction({
		send: (input: ConnectionInput) => replaceConnection(id, draft.etag, input),
		renews: [connectionsKey],
		said: () => t("said.saved"),
		done: () => {
			draft.forget();
			void navigate({ to: "/administration/connections/$connectionId", params: { connectionId: id } });
		},
	});
	return (
		<div className="page">
			<PageHead
				back={
					<BackLink to="/administration/connections/$connectionId" params={{ connectionId: id }}>
						{text(name)}
					</BackLink>
				}
				title={t("connection.edit")}
			/>
			<EditForm
				draft={draft}
				labels={connectionLabels}
				save={save}
				onSubmit={() => {
					save.run(withoutBlanks(inputOf(draft.value)));
				}}
				cancel={
					<LinkButton to="/administration/connections/$connectionId" params={{ connectionId: id }}>
						{t("action.cancel")}
					</LinkButton>
				}
			>
				<ConnectionFields value={draft.value} onChange={draft.change} />
			</EditForm>
		</div>
	);
}
