import type { Role } from "@/api/models";
import { roleNames } from "@/features/session-user/components/role-name";
import { CheckInput } from "@/shared/forms/check-input";
import { CheckGroupInput } from "@/shared/forms/check-group-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { TextListInput } from "@/shared/forms/text-list-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { type ClientRequestDraft, keysOf } from "./client-request-draft";
import { authentications, clientKinds } from "./client-wording";

interface ClientRequestFieldsProps {
	readonly value: ClientRequestDraft;
	readonly onChange: (patch: Partial<ClientRequestDraft>) => void;
}

/** Of programs that can keep something to themselves. */
const proofs = { client_secret_basic: authentications.client_secret_basic, private_key_jwt: authentications.private_key_jwt };

/** Signing and administering are for people; which of the others fit the organisation, the service knows. */
const forPeopleOnly: readonly Role[] = ["platform-admin", "organisation-admin", "auditor", "signatory", "participant"];

export function ClientRequestFields({ value, onChange }: ClientRequestFieldsProps) {
	const { t } = useI18n();
	return (
		<>
			<section className="card">
				<h2>{t("client.facts")}</h2>
				<div className="fields">
					<SelectInput label={t("client.kind")} pointer="/kind" options={optionsOf(clientKinds, t)} value={value.kind} onChange={(kind) => { onChange({ kind }); }} required wide />
					<TextInput label={t("client.id")} pointer="/clientId" value={value.clientId} onChange={(clientId) => { onChange({ clientId }); }} hint={t("clientRequest.clientId.hint")} maxLength={60} required wide />
					<LocalizedInput label={t("client.name")} pointer="/name" value={value.name} onChange={(name) => { onChange({ name }); }} required />
				</div>
			</section>
			{value.kind === "mobile" ? null : (
				<section className="card">
					<h2>{t("client.authentication")}</h2>
					<div className="fields">
						<SelectInput label={t("client.authentication")} pointer="/authentication" options={optionsOf(proofs, t)} value={value.authentication} onChange={(authentication) => { onChange({ authentication }); }} required wide />
						{value.authentication === "private_key_jwt" ? (
							<TextInput
								label={t("clientRequest.jwks")}
								pointer="/jwks"
								value={value.jwks}
								onChange={(jwks) => { onChange({ jwks }); }}
								hint={t(value.jwks === "" || keysOf(value.jwks) !== undefined ? "clientRequest.jwks.hint" : "clientRequest.jwks.noJson")}
								lang="en"
								required
								long
								wide
							/>
						) : null}
					</div>
				</section>
			)}
			{value.kind === "partner-system" ? (
				<section className="card">
					<h2>{t("clientRequest.does")}</h2>
					<CheckGroupInput
						label={t("membership.roles")}
						pointer="/roles"
						options={optionsOf(roleNames, t).filter(({ id }) => !forPeopleOnly.includes(id))}
						value={value.roles}
						onChange={(roles) => { onChange({ roles }); }}
						required
					/>
				</section>
			) : (
				<section className="card">
					<h2>{t("clientRequest.signsIn")}</h2>
					<p className="muted small">{t("clientRequest.signsIn.text")}</p>
					<div className="fields">
						<TextListInput label={t("client.redirectUris")} pointer="/redirectUris" value={value.redirectUris} onChange={(redirectUris) => { onChange({ redirectUris }); }} addLabel={t("client.address.add")} hint={t(value.kind === "mobile" ? "client.redirectUris.mobile" : "client.redirectUris.web")} />
						<TextListInput label={t("client.postLogoutRedirectUris")} pointer="/postLogoutRedirectUris" value={value.postLogoutRedirectUris} onChange={(postLogoutRedirectUris) => { onChange({ postLogoutRedirectUris }); }} addLabel={t("client.address.add")} />
						{value.kind === "web" ? (
							<TextInput label={t("client.backchannelLogoutUri")} pointer="/backchannelLogoutUri" value={value.backchannelLogoutUri ?? ""} onChange={(backchannelLogoutUri) => { onChange({ backchannelLogoutUri }); }} hint={t("client.backchannelLogoutUri.hint")} lang="en" maxLength={500} wide />
						) : null}
					</div>
					<CheckInput label={t("client.requiresPushedRequests")} value={value.requiresPushedRequests ?? false} onChange={(requiresPushedRequests) => { onChange({ requiresPushedRequests }); }} />
				</section>
			)}
		</>
	);
}
