import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Invitation } from "@/api/models";
import { useMay } from "@/features/session-user/api/permissions";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { wordFor } from "@/shared/i18n/options";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { Facts } from "@/shared/ui/facts";
import { PageHead } from "@/shared/ui/page-head";
import { StateChip } from "@/shared/ui/state-chip";
import { QueryView } from "@/shared/ui/states";
import { invitationQuery } from "../api/invitations";
import { InvitationActions } from "../components/invitation-actions";
import { invitationState, wayOf, ways } from "../components/invitation-wording";
import { languages } from "../components/person-wording";

export default function InvitationRoute(): ReactNode {
	const { t, locale } = useI18n();
	const { invitationId } = useParams({ from: "/administration/invitations/$invitationId" });
	const query = useQuery(invitationQuery(invitationId));
	return (
		<QueryView query={query} page>
			{(read) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/administration/invitations">{t("invitations.title")}</BackLink>}
						eyebrow={<StateChip state={read.value.state} wording={invitationState(read.value.state)} />}
						title={read.value.name ? formatPersonName(read.value.name, locale) : t("invitation.nameWithPerson")}
					/>
					<InvitationFacts invitation={read.value} />
					<InvitationActions key={invitationId} read={read} />
				</div>
			)}
		</QueryView>
	);
}

function InvitationFacts({ invitation }: { readonly invitation: Invitation }) {
	const { t, instant } = useI18n();
	const readsPeople = useMay("getPerson");
	return (
		<section className="card" aria-label={t("invitation.facts")}>
			<Facts
				facts={[
					{ label: t("party.organisation"), value: <OrganisationName id={invitation.organisation} />, wide: true },
					{ label: t("membership.roles"), value: invitation.roles.map((role) => wordFor(roleNames, role, t)).join(", "), wide: true },
					{ label: t("invitation.way"), value: invitation.email || invitation.phone ? t(ways[wayOf(invitation)]) : undefined },
					{ label: t("invitation.language"), value: wordFor(languages, invitation.locale, t) },
					{ label: t("person.email"), value: invitation.email },
					{ label: t("field.phone"), value: invitation.phone },
					{ label: t("invitation.sentAt"), value: instant(invitation.createdAt) },
					{ label: t("invitation.expires"), value: instant(invitation.expiresAt) },
					{ label: t("invitation.invitedBy"), value: invitation.invitedBy },
					{
						label: t("invitation.person"),
						value:
							invitation.person && readsPeople ? (
								<Link to="/administration/people/$personId" params={{ personId: invitation.person }}>
									{t("invitation.person.open")}
								</Link>
							) : undefined,
					},
				]}
			/>
		</section>
	);
}
