import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Connection } from "@/api/models";
import { useAction } from "@/shared/forms/use-action";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { connectionQuery, connectionsKey, connectionsQuery, deleteConnection } from "../api/connections";

export function DeleteConnection({ read }: { readonly read: Versioned<Connection> }) {
	const { t, text } = useI18n();
	const navigate = useNavigate();
	const queries = useQueryClient();
	const [asking, setAsking] = useState(false);
	const { id, name } = read.value;
	const remove = useAction({
		send: (etag: string) => deleteConnection(id, etag),
		renews: [connectionsQuery.queryKey],
		said: () => t("said.deleted"),
		done: () => {
			void navigate({ to: "/administration/connections" }).then(() => {
				queries.removeQueries({ queryKey: connectionQuery(id).queryKey });
			});
		},
	});
	return (
		<>
			<Button look="danger" onPress={() => { remove.clear(); setAsking(true); }}>
				{t("connection.delete")}
			</Button>
			{asking ? (
				<ConfirmDialog
					title={t("connection.delete.title", { name: text(name) })}
					submitLabel={t("connection.delete")}
					look="danger"
					running={remove.running}
					error={remove.error}
					onReload={() => { void queries.invalidateQueries({ queryKey: connectionsKey }).then(remove.clear); }}
					onClose={() => { setAsking(false); }}
					onConfirm={() => { remove.run(read.etag); }}
				>
					<p>{t("connection.delete.text")}</p>
				</ConfirmDialog>
			) : null}
		</>
	);
}
