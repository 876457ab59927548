import { roleNames } from "@/features/session-user/components/role-name";
import { CheckGroupInput } from "@/shared/forms/check-group-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { type ConnectionDraft, blankMapping } from "./connection-draft";

interface ConnectionRoleFieldsProps {
	readonly value: ConnectionDraft;
	readonly onChange: (patch: Partial<ConnectionDraft>) => void;
}

/** What those who come through the connection are to the organisation. */
export function ConnectionRoleFields({ value, onChange }: ConnectionRoleFieldsProps) {
	const { t, number } = useI18n();
	// nobody becomes an administrator of the platform through a partner
	const roles = optionsOf(roleNames, t).filter(({ id }) => id !== "platform-admin");
	return (
		<section className="card stack">
			<h2>{t("membership.roles")}</h2>
			<CheckGroupInput label={t("connection.defaultRoles")} pointer="/defaultRoles" options={roles} value={value.defaultRoles} onChange={(defaultRoles) => { onChange({ defaultRoles }); }} required />
			<h3>{t("connection.roleMappings")}</h3>
			<p className="muted small">{t("connection.roleMappings.hint")}</p>
			<Repeat
				items={value.roleMappings}
				onChange={(roleMappings) => { onChange({ roleMappings }); }}
				blank={blankMapping}
				addLabel={t("connection.mapping.add")}
				nameOf={(index) => t("connection.mapping.number", { number: number(index + 1) })}
			>
				{(mapping, change, index) => {
					const pointer = `/roleMappings/${String(index)}`;
					return (
						<div className="fields">
							<TextInput label={t("connection.mapping.claim")} pointer={`${pointer}/claim`} value={mapping.claim} onChange={(claim) => { change({ claim }); }} maxLength={200} required />
							<TextInput label={t("connection.mapping.value")} pointer={`${pointer}/value`} value={mapping.value} onChange={(text) => { change({ value: text }); }} maxLength={200} required />
							<SelectInput label={t("connection.mapping.role")} pointer={`${pointer}/role`} options={roles} value={mapping.role} onChange={(role) => { change({ role }); }} required />
						</div>
					);
				}}
			</Repeat>
		</section>
	);
}
