import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Organisation } from "@/api/models";
import { useMe } from "@/features/session-user/api/me";
import { administersAll, may, useMay } from "@/features/session-user/api/permissions";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { organisationHistoryQuery, organisationQuery } from "../api/organisations";
import { OrganisationDomains } from "../components/organisation-domains";
import { OrganisationLogo } from "../components/organisation-logo";
import { MemberOf, Members, Names, SupportedBy } from "../components/organisation-parts";
import { organisationKinds } from "../components/organisation-wording";

export default function OrganisationRoute(): ReactNode {
	const { t, text } = useI18n();
	const { organisationId } = useParams({ from: "/administration/organisations/$organisationId" });
	const readsHistory = useMay("historyOrganisation");
	const me = useMe();
	const everywhere = administersAll(me);
	const readsAccess = may(me, "listDomain") && (everywhere || me?.organisation?.id === organisationId);
	const query = useQuery(organisationQuery(organisationId));
	const history = useQuery({ ...organisationHistoryQuery(organisationId), enabled: readsHistory });
	return (
		<QueryView query={query} page>
			{({ value: organisation }) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/administration/organisations">{t("organisations.title")}</BackLink>}
						eyebrow={[wordFor(organisationKinds, organisation.kind, t), organisation.code].join(" · ")}
						title={text(organisation.name)}
						actions={<OrganisationActions id={organisationId} />}
					/>
					<Successor organisation={organisation} />
					<div className={readsHistory ? "columns" : "stack"}>
						<div className="stack">
							<Names organisation={organisation} />
							<MemberOf organisation={organisation} />
							{organisation.kind === "community" || (organisation.supportedBy ?? []).length > 0 ? <SupportedBy organisation={organisation} /> : null}
							<Members organisation={organisation} />
							{readsAccess ? (
								<>
									<OrganisationDomains key={`domains-${organisationId}`} id={organisationId} />
									<OrganisationLogo key={`logo-${organisationId}`} id={organisationId} organisation={organisation} />
								</>
							) : null}
						</div>
						{readsHistory ? <HistoryPanel query={history} /> : null}
					</div>
				</div>
			)}
		</QueryView>
	);
}

function OrganisationActions({ id }: { readonly id: string }) {
	const { t } = useI18n();
	const everywhere = administersAll(useMe());
	const readsEvents = useMay("listSecurityEvent");
	const mayWrite = useMay("replaceOrganisation");
	return (
		<>
			{everywhere ? (
				<LinkButton to="/administration/people" search={{ organisation: id }}>
					{t("organisation.people")}
				</LinkButton>
			) : null}
			{readsEvents ? (
				<LinkButton to="/administration/security-events" search={{ organisation: id }}>
					{t("events.title")}
				</LinkButton>
			) : null}
			{mayWrite ? (
				<LinkButton to="/administration/organisations/$organisationId/edit" params={{ organisationId: id }} look="primary">
					{t("action.edit")}
				</LinkButton>
			) : null}
		</>
	);
}

function Successor({ organisation }: { readonly organisation: Organisation }) {
	const { t } = useI18n();
	if (!organisation.successor) {
		return null;
	}
	return (
		<Notice title={t("organisation.succeeded")}>
			<p className="row">
				{t("organisation.successor")}
				<LinkButton to="/administration/organisations/$organisationId" params={{ organisationId: organisation.successor }} small>
					<OrganisationName id={organisation.successor} />
				</LinkButton>
			</p>
		</Notice>
	);
}
