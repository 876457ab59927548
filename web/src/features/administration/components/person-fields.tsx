import { useState } from "react";
import { CheckInput } from "@/shared/forms/check-input";
import { PersonNameInput } from "@/shared/forms/person-name-input";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Notice } from "@/shared/ui/notice";
import { MembershipFields } from "./membership-fields";
import type { PersonDraft } from "./person-draft";
import { languages } from "./person-wording";

interface PersonFieldsProps {
	readonly value: PersonDraft;
	readonly onChange: (patch: Partial<PersonDraft>) => void;
	/** A new account gets its first password here. */
	readonly fresh?: boolean;
	/** Nobody changes the own roles. */
	readonly own?: boolean;
}

export function PersonFields({ value, onChange, fresh = false, own = false }: PersonFieldsProps) {
	const { t } = useI18n();
	return (
		<>
			<section className="card">
				<h2>{t("person.facts")}</h2>
				<div className="fields">
					<PersonNameInput pointer="/name" value={value.name} onChange={(name) => { onChange({ name }); }} required />
					<TextInput label={t("person.username")} pointer="/username" value={value.username} onChange={(username) => { onChange({ username }); }} hint={t("person.username.hint")} maxLength={100} required />
					<SelectInput label={t("person.language")} pointer="/locale" options={optionsOf(languages, t)} value={value.locale} onChange={(locale) => { onChange({ locale }); }} required />
					<TextInput label={t("field.email")} pointer="/email" type="email" value={value.email} onChange={(email) => { onChange({ email }); }} />
					<TextInput label={t("field.phone")} pointer="/phone" type="tel" value={value.phone} onChange={(phone) => { onChange({ phone }); }} />
				</div>
			</section>
			{fresh ? <FirstPassword value={value.password} onChange={(password) => { onChange({ password }); }} /> : null}
			{own ? (
				<Notice title={t("person.own.title")}>
					<p>{t("person.own.roles")}</p>
				</Notice>
			) : (
				<MembershipFields value={value.memberships} onChange={(memberships) => { onChange({ memberships }); }} />
			)}
		</>
	);
}

/** Whoever sets it has to pass it on, and so must be able to read it. */
function FirstPassword({ value, onChange }: { readonly value: string; readonly onChange: (password: string) => void }) {
	const { t } = useI18n();
	const [shown, setShown] = useState(false);
	return (
		<section className="card">
			<h2>{t("person.password")}</h2>
			<div className="fields">
				<TextInput label={t("person.password")} pointer="/password" type={shown ? "text" : "password"} value={value} onChange={onChange} hint={t("person.password.hint")} required />
			</div>
			<CheckInput label={t("person.password.show")} value={shown} onChange={setShown} />
		</section>
	);
}
