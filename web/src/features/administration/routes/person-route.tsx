import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { SampleChip } from "@/shared/ui/chip";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { PageHead } from "@/shared/ui/page-head";
import { StateChip } from "@/shared/ui/state-chip";
import { QueryView } from "@/shared/ui/states";
import { personHistoryQuery, personQuery } from "../api/people";
import { PersonActions } from "../components/person-actions";
import { Memberships, PersonFacts } from "../components/person-facts";
import { personState } from "../components/person-wording";

export default function PersonRoute(): ReactNode {
	const { t, locale } = useI18n();
	const { personId } = useParams({ from: "/administration/people/$personId" });
	const readsHistory = useMay("historyPerson");
	const readsEvents = useMay("listSecurityEvent");
	const mayWrite = useMay("replacePerson");
	const query = useQuery(personQuery(personId));
	const history = useQuery({ ...personHistoryQuery(personId), enabled: readsHistory });
	return (
		<QueryView query={query} page>
			{(read) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/administration/people">{t("people.title")}</BackLink>}
						eyebrow={
							<>
								<StateChip state={read.value.state} wording={personState(read.value.state)} />
								{read.value.demo ? <SampleChip /> : null}
							</>
						}
						title={formatPersonName(read.value.name, locale)}
						actions={
							<>
								{readsEvents ? (
									<LinkButton to="/administration/security-events" search={{ person: personId }}>
										{t("events.title")}
									</LinkButton>
								) : null}
								{mayWrite && read.value.state !== "erased" ? (
									<LinkButton to="/administration/people/$personId/edit" params={{ personId }} look="primary">
										{t("action.edit")}
									</LinkButton>
								) : null}
							</>
						}
					/>
					<div className={readsHistory ? "columns" : "stack"}>
						<div className="stack">
							<PersonFacts person={read.value} />
							<Memberships person={read.value} />
							<PersonActions read={read} />
						</div>
						{readsHistory ? <HistoryPanel query={history} /> : null}
					</div>
				</div>
			)}
		</QueryView>
	);
}
