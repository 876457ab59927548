import { LocalizedInput } from "@/shared/forms/localized-input";
import { DigitsInput } from "@/shared/forms/digits-input";
import { NumberInput } from "@/shared/forms/number-input";
import { AgreementInput } from "@/features/agreements/components/agreement-input";
import { CheckInput } from "@/shared/forms/check-input";
import { PersonNameInput } from "@/shared/forms/person-name-input";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { SubdistrictInput } from "@/shared/geography/subdistrict-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import type { EnterpriseDraft } from "./enterprise-draft";
import { enterpriseKinds } from "./wording";

interface EnterpriseFieldsProps {
	readonly value: EnterpriseDraft;
	readonly onChange: (patch: Partial<EnterpriseDraft>) => void;
}

export function EnterpriseFields({ value, onChange }: EnterpriseFieldsProps) {
	const { t } = useI18n();
	const { members } = value;
	return (
		<>
			<section className="card">
				<h2>{t("enterprise.facts")}</h2>
				<div className="fields">
					<LocalizedInput label={t("enterprise.name")} pointer="/name" value={value.name} onChange={(name) => { onChange({ name }); }} required />
					<SelectInput label={t("field.kind")} pointer="/kind" options={optionsOf(enterpriseKinds, t)} value={value.kind} onChange={(kind) => { onChange({ kind }); }} required />
					<TextInput label={t("enterprise.registrationNumber")} pointer="/registrationNumber" value={value.registrationNumber ?? ""} onChange={(registrationNumber) => { onChange({ registrationNumber }); }} />
					<DigitsInput label={t("enterprise.juristicNumber")} pointer="/juristicNumber" value={value.juristicNumber ?? ""} onChange={(juristicNumber) => { onChange({ juristicNumber }); }} hint={t("enterprise.juristicNumber.hint")} maxLength={17} />
					<AgreementInput label={t("enterprise.agreement")} pointer="/agreement" value={value.agreement} onChange={(agreement) => { onChange({ agreement }); }} />
				</div>
			</section>
			<section className="card">
				<h2>{t("enterprise.place")}</h2>
				<div className="fields">
					<SubdistrictInput label={t("enterprise.subdistrict")} pointer="/subdistrict" value={value.subdistrict} onChange={(subdistrict) => { onChange({ subdistrict }); }} required />
					<TextInput label={t("enterprise.address")} pointer="/address" value={value.address ?? ""} onChange={(address) => { onChange({ address }); }} />
				</div>
			</section>
			<section className="card">
				<h2>{t("enterprise.people")}</h2>
				<div className="fields">
					<PersonNameInput pointer="/leader" value={value.leader ?? undefined} onChange={(leader) => { onChange({ leader }); }} />
					<TextInput label={t("field.phone")} pointer="/phone" type="tel" value={value.phone ?? ""} onChange={(phone) => { onChange({ phone }); }} />
					<NumberInput label={t("enterprise.members")} pointer="/members/count" value={members.count} onChange={(count) => { onChange({ members: { ...members, count } }); }} />
					<NumberInput label={t("enterprise.women")} pointer="/members/women" value={members.women} onChange={(women) => { onChange({ members: { ...members, women } }); }} />
					<NumberInput label={t("enterprise.youth")} pointer="/members/youth" value={members.youth} onChange={(youth) => { onChange({ members: { ...members, youth } }); }} />
				</div>
				<CheckInput label={t("sample.mark")} value={value.sample} onChange={(sample) => { onChange({ sample }); }} />
			</section>
		</>
	);
}
