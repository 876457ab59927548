import { useState } from "react";
import type { AgreementInput } from "@/api/models";
import { DateInput } from "@/shared/forms/date-input";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { TextInput } from "@/shared/forms/text-input";
import { optionsOf } from "@/shared/i18n/options";
import { Problem } from "@/shared/http/problem";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { blankObjective } from "./agreement-draft";
import { agreementSteps, missingIn, stepOf, stepOrder, type AgreementStep } from "./agreement-steps";
import { AreaFields } from "./area-fields";
import { ObjectiveFields } from "./objective-fields";
import { PartyFields } from "./party-fields";
import { SignatoryFields } from "./signatory-fields";
import { MissingList, StepList } from "./step-list";
import { agreementKinds } from "./wording";

interface AgreementFieldsProps {
	readonly value: AgreementInput;
	readonly onChange: (patch: Partial<AgreementInput>) => void;
	/** What the platform said about it last. */
	readonly error: Error | null;
}

export function AgreementFields({ value, onChange, error }: AgreementFieldsProps) {
	const [step, setStep] = useState<AgreementStep>("facts");
	const faulty = new Set(error instanceof Problem ? error.faults.map(({ pointer }) => stepOf(pointer)) : []);
	const missing = missingIn(value);
	const empty = new Set((["area", "signatories"] as const).filter((each) => value[each].length === 0));
	const next = stepOrder[stepOrder.indexOf(step) + 1];
	const { t } = useI18n();
	return (
		<>
			<StepList step={step} missing={missing} faulty={faulty} empty={empty} onStep={setStep} />
			<StepFields step={step} value={value} onChange={onChange} />
			{next === undefined ? null : (
				<div className="actions">
					<Button
						onPress={() => {
							setStep(next);
						}}
					>
						{t("steps.next", { step: t(agreementSteps[next]) })}
					</Button>
				</div>
			)}
			<MissingList missing={missing} onStep={setStep} />
		</>
	);
}

function StepFields({ step, value, onChange }: { readonly step: AgreementStep } & Pick<AgreementFieldsProps, "value" | "onChange">) {
	const { t } = useI18n();
	switch (step) {
		case "facts":
			return <FactFields value={value} onChange={onChange} />;
		case "parties":
			return <PartyFields parties={value.parties} onChange={(parties) => { onChange({ parties }); }} />;
		case "objectives":
			return <ObjectiveList value={value} onChange={onChange} />;
		case "area":
			return <AreaFields codes={value.area} onChange={(area) => { onChange({ area }); }} />;
		case "signatories":
			return (
				<>
					<p className="muted">{t("steps.signatories")}</p>
					<SignatoryFields signatories={value.signatories} parties={value.parties} onChange={(signatories) => { onChange({ signatories }); }} />
				</>
			);
	}
}

function FactFields({ value, onChange }: Pick<AgreementFieldsProps, "value" | "onChange">) {
	const { t } = useI18n();
	return (
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
	);
}

function ObjectiveList({ value, onChange }: Pick<AgreementFieldsProps, "value" | "onChange">) {
	const { t, number } = useI18n();
	return (
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
	);
}
