import { OrganisationInput } from "@/features/session-user/components/organisation-input";
import { CheckInput } from "@/shared/forms/check-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { TextInput } from "@/shared/forms/text-input";
import { TextListInput } from "@/shared/forms/text-list-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import type { ConnectionDraft } from "./connection-draft";
import { ConnectionRoleFields } from "./connection-role-fields";

interface ConnectionFieldsProps {
	readonly value: ConnectionDraft;
	readonly onChange: (patch: Partial<ConnectionDraft>) => void;
	/** A new connection has no secret yet that could stay as it is. */
	readonly fresh?: boolean;
}

export function ConnectionFields({ value, onChange, fresh = false }: ConnectionFieldsProps) {
	const { t } = useI18n();
	return (
		<>
			<section className="card">
				<h2>{t("connection.facts")}</h2>
				<div className="fields">
					<OrganisationInput label={t("party.organisation")} pointer="/organisation" value={value.organisation} onChange={(organisation) => { onChange({ organisation }); }} />
					<LocalizedInput label={t("connection.name")} pointer="/name" value={value.name} onChange={(name) => { onChange({ name }); }} required />
				</div>
			</section>
			<section className="card">
				<h2>{t("connection.provider")}</h2>
				<div className="fields">
					<TextInput label={t("connection.issuer")} pointer="/issuer" type="url" value={value.issuer} onChange={(issuer) => { onChange({ issuer }); }} hint={t("connection.issuer.hint")} maxLength={500} required wide />
					<TextInput label={t("connection.clientId")} pointer="/clientId" value={value.clientId} onChange={(clientId) => { onChange({ clientId }); }} maxLength={300} required />
					<TextInput
						label={t("connection.clientSecret")}
						pointer="/clientSecret"
						type="password"
						// a draft that was found again comes without it
						value={(value as Partial<ConnectionDraft>).clientSecret ?? ""}
						onChange={(clientSecret) => { onChange({ clientSecret }); }}
						hint={t(fresh ? "connection.clientSecret.new" : "connection.clientSecret.keep")}
						required={fresh}
					/>
					<TextListInput label={t("connection.scopes")} pointer="/scopes" value={value.scopes} onChange={(scopes) => { onChange({ scopes }); }} addLabel={t("connection.scope.add")} hint={t("connection.scopes.hint")} />
				</div>
			</section>
			<section className="card">
				<h2>{t("connection.who")}</h2>
				<div className="fields">
					<TextListInput label={t("connection.domains")} pointer="/domains" value={value.domains} onChange={(domains) => { onChange({ domains }); }} addLabel={t("connection.domain.add")} hint={t("connection.domains.hint")} />
				</div>
				<CheckInput label={t("connection.jit")} value={value.jitProvisioning} onChange={(jitProvisioning) => { onChange({ jitProvisioning }); }} />
			</section>
			<ConnectionRoleFields value={value} onChange={onChange} />
			<section className="card">
				<h2>{t("field.state")}</h2>
				<CheckInput label={t("connection.enabled")} value={value.enabled} onChange={(enabled) => { onChange({ enabled }); }} />
				<p className="muted small">{t("connection.enabled.hint")}</p>
			</section>
		</>
	);
}
