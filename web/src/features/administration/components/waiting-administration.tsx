import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import type { Me } from "@/api/models";
import { may } from "@/features/session-user/api/permissions";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { QueryView, Skeleton } from "@/shared/ui/states";
import { pendingRequestsQuery } from "../api/client-requests";
import { openInvitationsQuery } from "../api/invitations";
import { dueKeysQuery } from "../api/signing-keys";

/** What waits for who administers: each part is one request for the latest few; all are in the room it leads to. */
export function WaitingAdministration({ me }: { readonly me: Me }) {
	return (
		<>
			{may(me, "rotateSigningKey") ? <DueKeys /> : null}
			{may(me, "listClientRequest") ? <PendingRequests decides={may(me, "approveClientRequest")} /> : null}
			{may(me, "createPerson") ? <OpenInvitations /> : null}
		</>
	);
}

/** Signing keys whose time is over are on screen only then. */
function DueKeys() {
	const { t, instant } = useI18n();
	const keys = useQuery(dueKeysQuery).data ?? [];
	if (keys.length === 0) {
		return null;
	}
	return (
		<Part title={t("home.keysDue")} more={<Link to="/administration/signing-keys">{t("keys.title")}</Link>}>
			<ul className="stack">
				{keys.map(({ kid, dueAt }) => (
					<li key={kid}>
						<span className="hash">{kid}</span>
						<p className="small muted">{t("key.due", { at: instant(dueAt ?? "") })}</p>
					</li>
				))}
			</ul>
		</Part>
	);
}

function PendingRequests({ decides }: { readonly decides: boolean }) {
	const { t, text, instant } = useI18n();
	const query = useQuery(pendingRequestsQuery);
	return (
		<Part title={t(decides ? "home.requestsToDecide" : "home.requestsPending")} more={<Link to="/administration/client-requests">{t("home.all")}</Link>}>
			<QueryView query={query} skeleton={<Skeleton lines={2} />}>
				{(requests) =>
					requests.length === 0 ? (
						<p className="muted">{t("home.noRequests")}</p>
					) : (
						<ul className="stack">
							{requests.map((request) => (
								<li key={request.id}>
									<Link to="/administration/client-requests/$requestId" params={{ requestId: request.id }} className="strong">
										{text(request.name)}
									</Link>
									<p className="small muted">
										<OrganisationName id={request.organisation} /> · {request.requestedBy.name} · {instant(request.requestedAt)}
									</p>
								</li>
							))}
						</ul>
					)
				}
			</QueryView>
		</Part>
	);
}

function OpenInvitations() {
	const { t, locale, instant } = useI18n();
	const query = useQuery(openInvitationsQuery);
	return (
		<Part title={t("home.invitations")} more={<Link to="/administration/invitations">{t("home.all")}</Link>}>
			<QueryView query={query} skeleton={<Skeleton lines={2} />}>
				{(invitations) =>
					invitations.length === 0 ? (
						<p className="muted">{t("home.noInvitations")}</p>
					) : (
						<ul className="stack">
							{invitations.map((invitation) => (
								<li key={invitation.id}>
									<Link to="/administration/invitations/$invitationId" params={{ invitationId: invitation.id }} className="strong">
										{invitation.name ? formatPersonName(invitation.name, locale) : (invitation.email ?? t("invitation.nameWithPerson"))}
									</Link>
									<p className="small muted">
										<OrganisationName id={invitation.organisation} /> · {t("home.invitationUntil", { at: instant(invitation.expiresAt) })}
									</p>
								</li>
							))}
						</ul>
					)
				}
			</QueryView>
		</Part>
	);
}

function Part({ title, more, children }: { readonly title: string; readonly more: ReactNode; readonly children: ReactNode }) {
	const id = useId();
	return (
		<section className="card stack" aria-labelledby={id}>
			<div className="row between">
				<h2 id={id}>{title}</h2>
				{more}
			</div>
			{children}
		</section>
	);
}
