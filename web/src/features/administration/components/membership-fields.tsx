import type { Role } from "@/api/models";
import { useMe } from "@/features/session-user/api/me";
import { administersAll } from "@/features/session-user/api/permissions";
import { OrganisationInput } from "@/features/session-user/components/organisation-input";
import { roleNames } from "@/features/session-user/components/role-name";
import { CheckGroupInput } from "@/shared/forms/check-group-input";
import { DateInput } from "@/shared/forms/date-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { type MembershipDraft, blankMembership } from "./person-draft";

interface MembershipFieldsProps {
	readonly value: MembershipDraft[];
	readonly onChange: (value: MembershipDraft[]) => void;
}

/** For whom the person acts, in which roles and when. */
export function MembershipFields({ value, onChange }: MembershipFieldsProps) {
	const { t, number } = useI18n();
	const me = useMe();
	const everywhere = administersAll(me);
	const own = me?.organisation;
	return (
		<section className="card stack">
			<h2>{t("person.memberships")}</h2>
			<p className="muted small">{t("membership.hint")}</p>
			<Repeat
				items={value}
				onChange={onChange}
				blank={() => blankMembership(everywhere ? "" : own?.id)}
				addLabel={t("membership.add")}
				nameOf={(index) => t("membership.number", { number: number(index + 1) })}
			>
				{(membership, change, index) => {
					const pointer = `/memberships/${String(index)}`;
					return (
						<div className="fields">
							<MembershipOrganisation pointer={`${pointer}/organisation`} value={membership.organisation} onChange={(organisation) => { change({ organisation }); }} />
							<CheckGroupInput label={t("membership.roles")} pointer={`${pointer}/roles`} options={offered(membership.roles, everywhere, t)} value={membership.roles} onChange={(roles) => { change({ roles }); }} required />
							<DateInput label={t("field.from")} pointer={`${pointer}/from`} value={membership.from} onChange={(from) => { change({ from }); }} required />
							<DateInput label={t("field.to")} pointer={`${pointer}/to`} value={membership.to} onChange={(to) => { change({ to }); }} />
						</div>
					);
				}}
			</Repeat>
		</section>
	);
}

/** An organisation's administrator gives roles in the own organisation only. */
function MembershipOrganisation({ pointer, value, onChange }: { readonly pointer: string; readonly value: string; readonly onChange: (id: string) => void }) {
	const { t, text } = useI18n();
	const me = useMe();
	const own = me?.organisation;
	if (administersAll(me) || !own) {
		return <OrganisationInput label={t("party.organisation")} pointer={pointer} value={value} onChange={onChange} />;
	}
	return <SelectInput label={t("party.organisation")} pointer={pointer} options={[{ id: own.id, label: text(own.name) }]} value={value} onChange={onChange} required wide />;
}

/** The service knows which roles fit which kind of organisation; this one is never an organisation's to give. */
function offered(chosen: readonly Role[], everywhere: boolean, t: ReturnType<typeof useI18n>["t"]) {
	return optionsOf(roleNames, t).filter(({ id }) => everywhere || id !== "platform-admin" || chosen.includes(id));
}
