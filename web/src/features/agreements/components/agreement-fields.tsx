import type { AgreementInput } from "@/api/models";
import { DateInput } from "@/shared/forms/date-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { blankObjective } from "./agreement-draft";
import { AreaFields } from "./area-fields";
import { ObjectiveFields } from "./objective-fields";
import { PartyFields } from "./party-fields";
import { SignatoryFields } from "./signatory-fields";
import { agreementKinds } from "./wording";

interface AgreementFieldsProps {
	readonly value: AgreementInput;
	readonly onChange: (patch: Partial<AgreementInput>) => void;
}

export function AgreementFields({ value, onChange }: AgreementFieldsProps) {
	const { t, number } = useI18n();
	return (
		<>
			<section className="card">
				<h2>{t("agreement.facts")}</h2>
				<div className="fields">
					<LocalizedInput label={t("agreement.title")} pointer="/title" value={value.title} onChange={(title) => { onChange({ title }); }} required />
					<SelectInput label={t("field.kind")} pointer="/kind" options={optionsOf(agreementKinds, t)} value={value.kind} onChange={(kind) => { onChange({ kind }); }} required />
					<TextInput label={t("agreement.reference")} pointer="/reference" value={value.reference ?? ""} onChange={(reference) => { onChange({ reference }); }} />
					<DateInput label={t("agreement.inForceFrom")} pointer="/inForceFrom" value={value.inForceFrom} onChange={(inForceFrom) => { onChange({ inForceFrom }); }} required />
					<DateInput label={t("agreement.inForceTo")} pointer="/inForceTo" value={value.inForceTo ?? ""} onChange={(inForceTo) => { onChange({ inForceTo }); }} required />
				</div>
			</section>
			<PartyFields parties={value.parties} onChange={(parties) => { onChange({ parties }); }} />
			<SignatoryFields signatories={value.signatories} parties={value.parties} onChange={(signatories) => { onChange({ signatories }); }} />
			<section className="card">
				<h2>{t("agreement.objectives")}</h2>
				<Repeat
					items={value.objectives}
					onChange={(objectives) => { onChange({ objectives: objectives.map((objective, index) => ({ ...objective, number: index + 1 })) }); }}
					blank={() => blankObjective(value.objectives.length + 1)}
					addLabel={t("objective.add")}
					nameOf={(index) => t("objective.number", { number: number(index + 1) })}
				>
					{(objective, change, index) => (
						<ObjectiveFields objective={objective} onChange={change} pointer={`/objectives/${String(index)}`} inForce={{ from: value.inForceFrom, to: value.inForceTo ?? "" }} />
					)}
				</Repeat>
			</section>
			<AreaFields codes={value.area} onChange={(area) => { onChange({ area }); }} />
		</>
	);
}
