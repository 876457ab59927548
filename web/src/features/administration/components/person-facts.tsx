import type { Person } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { useSpan } from "@/shared/i18n/use-span";
import { Chip } from "@/shared/ui/chip";
import { Facts } from "@/shared/ui/facts";
import { languages } from "./person-wording";

export function PersonFacts({ person }: { readonly person: Person }) {
	const { t } = useI18n();
	return (
		<section className="card" aria-label={t("person.facts")}>
			<Facts
				facts={[
					{ label: t("person.username"), value: person.username },
					{
						label: t("person.email"),
						value: person.email ? (
							<span className="row">
								<a href={`mailto:${person.email}`}>{person.email}</a>
								<Chip tone={person.emailVerified ? "good" : "wait"}>{t(person.emailVerified ? "person.email.verified" : "person.email.unverified")}</Chip>
							</span>
						) : undefined,
					},
					{ label: t("field.phone"), value: person.phone ? <a href={`tel:${person.phone}`}>{person.phone}</a> : undefined },
					{ label: t("person.language"), value: wordFor(languages, person.locale, t) },
				]}
			/>
		</section>
	);
}

export function Memberships({ person }: { readonly person: Person }) {
	const { t } = useI18n();
	const span = useSpan();
	return (
		<section className="card">
			<h2>{t("person.memberships")}</h2>
			{person.memberships.length === 0 ? (
				<p className="muted">{t("person.noMemberships")}</p>
			) : (
				<ul className="timeline">
					{person.memberships.map((membership) => (
						<li key={membership.organisation + membership.from} className="stack-s">
							<h3>
								<OrganisationName id={membership.organisation} />
							</h3>
							<p className="row">
								{membership.roles.map((role) => (
									<Chip key={role} tone="teal">
										{wordFor(roleNames, role, t)}
									</Chip>
								))}
							</p>
							<p className="small muted">{span(membership)}</p>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
