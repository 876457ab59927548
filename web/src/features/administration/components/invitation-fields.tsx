import { useMe } from "@/features/session-user/api/me";
import { administersAll, may } from "@/features/session-user/api/permissions";
import { OrganisationInput } from "@/features/session-user/components/organisation-input";
import { roleNames } from "@/features/session-user/components/role-name";
import { CheckGroupInput } from "@/shared/forms/check-group-input";
import { PersonNameInput } from "@/shared/forms/person-name-input";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import type { InvitationDraft } from "./invitation-draft";
import { ways } from "./invitation-wording";
import { languages } from "./person-wording";

interface InvitationFieldsProps {
	readonly value: InvitationDraft;
	readonly onChange: (patch: Partial<InvitationDraft>) => void;
}

export function InvitationFields({ value, onChange }: InvitationFieldsProps) {
	const { t } = useI18n();
	const byEmail = value.way === "email";
	const offered = useOffered();
	return (
		<>
			<section className="card">
				<h2>{t("invitation.who")}</h2>
				<div className="fields">
					<PersonNameInput pointer="/name" value={value.name} onChange={(name) => { onChange({ name }); }} required />
					<SelectInput label={t("invitation.way")} options={optionsOf(ways, t)} value={value.way} onChange={(way) => { onChange({ way }); }} required />
					<SelectInput label={t("invitation.language")} pointer="/locale" options={optionsOf(languages, t)} value={value.locale} onChange={(locale) => { onChange({ locale }); }} required />
					{byEmail ? (
						<TextInput label={t("person.email")} pointer="/email" type="email" value={value.email} onChange={(email) => { onChange({ email }); }} hint={t("invitation.email.hint")} required />
					) : null}
					<TextInput label={t("field.phone")} pointer="/phone" type="tel" value={value.phone} onChange={(phone) => { onChange({ phone }); }} {...(byEmail ? {} : { hint: t("invitation.phone.hint") })} required={!byEmail} />
				</div>
			</section>
			<section className="card">
				<h2>{t("invitation.place")}</h2>
				<div className="fields">
					<InvitedTo value={value.organisation} onChange={(organisation) => { onChange({ organisation }); }} />
					<CheckGroupInput label={t("membership.roles")} pointer="/roles" options={offered} value={value.roles} onChange={(roles) => { onChange({ roles }); }} required />
				</div>
			</section>
		</>
	);
}

/** A coordinator brings people into what the own organisation supports; an organisation's administrator into the own organisation. */
function InvitedTo({ value, onChange }: { readonly value: string; readonly onChange: (id: string) => void }) {
	const { t, text } = useI18n();
	const me = useMe();
	const own = me?.organisation;
	if (administersAll(me) || !own) {
		return <OrganisationInput label={t("party.organisation")} pointer="/organisation" value={value} onChange={onChange} />;
	}
	if (me.roles.includes("coordinator")) {
		return <OrganisationInput label={t("party.organisation")} pointer="/organisation" value={value} onChange={onChange} supporter={own} />;
	}
	return <SelectInput label={t("party.organisation")} pointer="/organisation" options={[{ id: own.id, label: text(own.name) }]} value={value} onChange={onChange} required wide />;
}

/** Who makes people may give any role; the service knows which fit which kind of organisation. */
function useOffered() {
	const { t } = useI18n();
	const me = useMe();
	const everywhere = administersAll(me);
	const anyone = may(me, "createPerson");
	return optionsOf(roleNames, t).filter(({ id }) => (anyone ? everywhere || id !== "platform-admin" : id === "enterprise-leader" || id === "participant"));
}
