import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { connectionHistoryQuery, connectionQuery } from "../api/connections";
import { ConnectionFacts, RoleMappings } from "../components/connection-facts";
import { ConnectionTest } from "../components/connection-test";
import { DeleteConnection } from "../components/delete-connection";
import { EnabledChip } from "../components/enabled-chip";
import { RedirectUri } from "../components/redirect-uri";

export default function ConnectionRoute(): ReactNode {
	const { t, text } = useI18n();
	const { connectionId } = useParams({ from: "/administration/connections/$connectionId" });
	const query = useQuery(connectionQuery(connectionId));
	const history = useQuery(connectionHistoryQuery(connectionId));
	const mayWrite = useMay("replaceConnection");
	const mayTest = useMay("testConnectionTest");
	return (
		<QueryView query={query} page>
			{(read) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/administration/connections">{t("connections.title")}</BackLink>}
						eyebrow={<EnabledChip enabled={read.value.enabled} />}
						title={text(read.value.name)}
						actions={
							mayWrite ? (
								<>
									<DeleteConnection read={read} />
									<LinkButton to="/administration/connections/$connectionId/edit" params={{ connectionId }} look="primary">
										{t("action.edit")}
									</LinkButton>
								</>
							) : undefined
						}
					/>
					<div className="columns">
						<div className="stack">
							<ConnectionFacts connection={read.value} />
							<RedirectUri uri={read.value.redirectUri} />
							<RoleMappings connection={read.value} />
							{/* what came back belongs to this version of the connection */}
							{mayTest ? <ConnectionTest key={read.etag} id={connectionId} /> : null}
						</div>
						<HistoryPanel query={history} />
					</div>
				</div>
			)}
		</QueryView>
	);
}
