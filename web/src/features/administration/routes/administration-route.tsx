import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Operation, may } from "@/features/session-user/api/permissions";
import { useMe } from "@/features/session-user/api/me";
import { useI18n } from "@/shared/i18n/use-i18n";
import type { MessageKey } from "@/shared/i18n/messages";
import { PageHead } from "@/shared/ui/page-head";
import { Empty } from "@/shared/ui/states";

interface Room {
	readonly to: `/administration/${"people" | "invitations" | "organisations" | "connections" | "clients" | "client-requests" | "signing-keys" | "security-events"}`;
	readonly title: MessageKey;
	readonly text: MessageKey;
	readonly opens: Operation;
}

const rooms: readonly Room[] = [
	{ to: "/administration/people", title: "people.title", text: "administration.people.text", opens: "listPerson" },
	{ to: "/administration/invitations", title: "invitations.title", text: "administration.invitations.text", opens: "listInvitation" },
	{ to: "/administration/organisations", title: "organisations.title", text: "administration.organisations.text", opens: "listDomain" },
	{ to: "/administration/connections", title: "connections.title", text: "administration.connections.text", opens: "listConnection" },
	{ to: "/administration/clients", title: "clients.title", text: "administration.clients.text", opens: "listClient" },
	{ to: "/administration/client-requests", title: "clientRequests.title", text: "administration.clientRequests.text", opens: "listClientRequest" },
	{ to: "/administration/signing-keys", title: "keys.title", text: "administration.keys.text", opens: "listSigningKey" },
	{ to: "/administration/security-events", title: "events.title", text: "administration.events.text", opens: "listSecurityEvent" },
];

/** What the signed-in person may administer. */
export default function AdministrationRoute(): ReactNode {
	const { t } = useI18n();
	const me = useMe();
	const open = rooms.filter((room) => may(me, room.opens));
	return (
		<div className="page">
			<PageHead title={t("administration.title")} lede={t("administration.lede")} />
			{open.length === 0 ? (
				<Empty title={t("administration.none")} text={t("administration.none.text")} />
			) : (
				<ul className="rooms">
					{open.map((room) => (
						<li key={room.to} className="card">
							<h2>
								<Link to={room.to}>{t(room.title)}</Link>
							</h2>
							<p className="muted">{t(room.text)}</p>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
