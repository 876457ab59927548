import { OrganisationInput } from "@/features/session-user/components/organisation-input";
import { DateInput } from "@/shared/forms/date-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { type OrganisationDraft, type TieDraft, blankName, blankTie } from "./organisation-draft";
import { organisationKinds } from "./organisation-wording";

interface OrganisationFieldsProps {
	readonly value: OrganisationDraft;
	readonly onChange: (patch: Partial<OrganisationDraft>) => void;
}

export function OrganisationFields({ value, onChange }: OrganisationFieldsProps) {
	const { t, number } = useI18n();
	return (
		<>
			<section className="card">
				<h2>{t("organisation.facts")}</h2>
				<div className="fields">
					<TextInput label={t("organisation.code")} pointer="/code" value={value.code} onChange={(code) => { onChange({ code }); }} hint={t("organisation.code.hint")} maxLength={60} required />
					<SelectInput label={t("field.kind")} pointer="/kind" options={optionsOf(organisationKinds, t)} value={value.kind} onChange={(kind) => { onChange({ kind }); }} required />
				</div>
			</section>
			<section className="card stack">
				<h2>{t("organisation.names")}</h2>
				<p className="muted small">{t("organisation.names.hint")}</p>
				<Repeat items={value.names} onChange={(names) => { onChange({ names }); }} blank={blankName} addLabel={t("organisation.name.add")} nameOf={(index) => t("organisation.name.number", { number: number(index + 1) })}>
					{(name, change, index) => {
						const pointer = `/names/${String(index)}`;
						return (
							<div className="fields">
								<LocalizedInput label={t("organisation.name")} pointer={`${pointer}/name`} value={name.name} onChange={(changed) => { change({ name: changed }); }} required />
								<DateInput label={t("field.from")} pointer={`${pointer}/from`} value={name.from} onChange={(from) => { change({ from }); }} required />
								<DateInput label={t("field.to")} pointer={`${pointer}/to`} value={name.to} onChange={(to) => { change({ to }); }} />
							</div>
						);
					}}
				</Repeat>
			</section>
			<section className="card stack">
				<h2>{t("organisation.memberOf")}</h2>
				<Repeat items={value.memberOf} onChange={(memberOf) => { onChange({ memberOf }); }} blank={blankTie} addLabel={t("organisation.memberOf.add")} nameOf={(index) => t("organisation.memberOf.number", { number: number(index + 1) })}>
					{(membership, change, index) => <TieFields value={membership} onChange={change} pointer={`/memberOf/${String(index)}`} />}
				</Repeat>
			</section>
			<section className="card stack">
				<h2>{t("organisation.supportedBy")}</h2>
				<p className="muted small">{t("organisation.supportedBy.hint")}</p>
				<Repeat items={value.supportedBy} onChange={(supportedBy) => { onChange({ supportedBy }); }} blank={blankTie} addLabel={t("organisation.supportedBy.add")} nameOf={(index) => t("organisation.supportedBy.number", { number: number(index + 1) })}>
					{(supporter, change, index) => <TieFields value={supporter} onChange={change} pointer={`/supportedBy/${String(index)}`} />}
				</Repeat>
			</section>
			<section className="card stack">
				<h2>{t("organisation.successor")}</h2>
				<p className="muted small">{t("organisation.successor.hint")}</p>
				<OrganisationInput label={t("organisation.successor")} pointer="/successor" value={value.successor} onChange={(successor) => { onChange({ successor }); }} optional />
			</section>
		</>
	);
}

interface TieFieldsProps {
	readonly value: TieDraft;
	readonly onChange: (patch: Partial<TieDraft>) => void;
	readonly pointer: string;
}

/** Another organisation, and since when until when. */
function TieFields({ value, onChange, pointer }: TieFieldsProps) {
	const { t } = useI18n();
	return (
		<div className="fields">
			<OrganisationInput label={t("party.organisation")} pointer={`${pointer}/organisation`} value={value.organisation} onChange={(organisation) => { onChange({ organisation }); }} />
			<DateInput label={t("field.from")} pointer={`${pointer}/from`} value={value.from} onChange={(from) => { onChange({ from }); }} required />
			<DateInput label={t("field.to")} pointer={`${pointer}/to`} value={value.to} onChange={(to) => { onChange({ to }); }} />
		</div>
	);
}
