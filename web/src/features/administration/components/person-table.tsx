import { Link } from "@tanstack/react-router";
import type { Person } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import { today } from "@/shared/dates/today";
import { wordFor } from "@/shared/i18n/options";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { SampleChip } from "@/shared/ui/chip";
import { StateChip } from "@/shared/ui/state-chip";
import { personState } from "./person-wording";

export function PersonTable({ people }: { readonly people: readonly Person[] }) {
	const { t, locale } = useI18n();
	return (
		<div className="list">
			<table className="table two-line">
				<thead>
					<tr>
						<th>{t("person.name")}</th>
						<th>{t("person.memberships")}</th>
						<th>{t("field.state")}</th>
					</tr>
				</thead>
				<tbody>
					{people.map((person) => (
						<tr key={person.id}>
							<td>
								<Link to="/administration/people/$personId" params={{ personId: person.id }}>
									{formatPersonName(person.name, locale)}
								</Link>
								<p className="row small muted">
									{[person.username, ...(person.email ? [person.email] : [])].join(" · ")}
									{person.demo ? <SampleChip /> : null}
								</p>
							</td>
							<td data-label={t("person.memberships")}>
								<CurrentMemberships person={person} />
							</td>
							<td data-label={t("field.state")}>
								<StateChip state={person.state} wording={personState(person.state)} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function CurrentMemberships({ person }: { readonly person: Person }) {
	const { t } = useI18n();
	const now = today();
	const current = person.memberships.filter(({ from, to }) => from <= now && (!to || to >= now));
	if (current.length === 0) {
		return <span className="muted">{t("person.noMemberships")}</span>;
	}
	return (
		<ul className="stack-s">
			{current.map((membership) => (
				<li key={membership.organisation + membership.from}>
					<OrganisationName id={membership.organisation} />
					<p className="small muted">{membership.roles.map((role) => wordFor(roleNames, role, t)).join(", ")}</p>
				</li>
			))}
		</ul>
	);
}
