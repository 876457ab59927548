import { Link } from "@tanstack/react-router";
import type { Invitation } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { wordFor } from "@/shared/i18n/options";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { StateChip } from "@/shared/ui/state-chip";
import { invitationState } from "./invitation-wording";

export function InvitationTable({ invitations }: { readonly invitations: readonly Invitation[] }) {
	const { t, locale, instant } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("person.name")}</th>
						<th>{t("party.organisation")}</th>
						<th>{t("field.state")}</th>
						<th>{t("invitation.expires")}</th>
					</tr>
				</thead>
				<tbody>
					{invitations.map((invitation) => (
						<tr key={invitation.id}>
							<td>
								<Link to="/administration/invitations/$invitationId" params={{ invitationId: invitation.id }}>
									{invitation.name ? formatPersonName(invitation.name, locale) : t("invitation.nameWithPerson")}
								</Link>
								<p className="small muted">{invitation.email ?? invitation.phone}</p>
							</td>
							<td data-label={t("party.organisation")}>
								<div>
									<OrganisationName id={invitation.organisation} />
									<p className="small muted">{invitation.roles.map((role) => wordFor(roleNames, role, t)).join(", ")}</p>
								</div>
							</td>
							<td data-label={t("field.state")}>
								<StateChip state={invitation.state} wording={invitationState(invitation.state)} />
							</td>
							<td data-label={t("invitation.expires")}>{instant(invitation.expiresAt)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
