import type { Connection } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Facts } from "@/shared/ui/facts";

export function ConnectionFacts({ connection }: { readonly connection: Connection }) {
	const { t } = useI18n();
	return (
		<section className="card" aria-label={t("connection.facts")}>
			<Facts
				facts={[
					{ label: t("party.organisation"), value: <OrganisationName id={connection.organisation} />, wide: true },
					{ label: t("connection.issuer"), value: <span className="hash">{connection.issuer}</span>, wide: true },
					{ label: t("connection.clientId"), value: <span className="hash">{connection.clientId}</span> },
					{ label: t("connection.scopes"), value: <span className="hash">{["openid", ...connection.scopes].join(" ")}</span> },
					{ label: t("connection.domains"), value: connection.domains.length === 0 ? "–" : connection.domains.join(", ") },
					{ label: t("connection.firstTime"), value: t(connection.jitProvisioning ? "connection.jit.yes" : "connection.jit.no") },
					{ label: t("connection.defaultRoles"), value: connection.defaultRoles.map((role) => wordFor(roleNames, role, t)).join(", "), wide: true },
				]}
			/>
		</section>
	);
}

export function RoleMappings({ connection }: { readonly connection: Connection }) {
	const { t } = useI18n();
	if (connection.roleMappings.length === 0) {
		return null;
	}
	return (
		<section className="card">
			<h2>{t("connection.roleMappings")}</h2>
			<ul className="timeline">
				{connection.roleMappings.map(({ claim, value, role }) => (
					<li key={claim + value + role}>
						<p className="strong">{wordFor(roleNames, role, t)}</p>
						<p className="hash">
							{claim} = {value}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
