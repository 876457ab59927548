import type { AgreementInput } from "@/api/models";
import { useOrganisations } from "@/features/session-user/api/organisations";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { PersonNameInput } from "@/shared/forms/person-name-input";
import { Repeat } from "@/shared/forms/repeat";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { blankSignatory } from "./agreement-draft";
import { authorities, capacities } from "./wording";
import { DateInput } from "@/shared/forms/date-input";
import { TextInput } from "@/shared/forms/text-input";

type Signatories = AgreementInput["signatories"];

interface SignatoryFieldsProps {
	readonly signatories: Signatories;
	readonly parties: AgreementInput["parties"];
	readonly onChange: (signatories: Signatories) => void;
}

export function SignatoryFields({ signatories, parties, onChange }: SignatoryFieldsProps) {
	const { t, text, number } = useI18n();
	const organisations = useOrganisations(parties.map(({ organisation }) => organisation).filter((id) => id !== ""));
	const partyOptions = parties
		.filter((party) => party.organisation !== "")
		.map((party, index) => {
			const known = organisations.find((organisation) => organisation.id === party.organisation);
			return { id: party.organisation, label: known === undefined ? t("party.number", { number: number(index + 1) }) : text(known.name) };
		});
	return (
		<section className="card">
			<h2>{t("agreement.signatories")}</h2>
			<Repeat items={signatories} onChange={onChange} blank={blankSignatory} addLabel={t("signatory.add")} nameOf={(index) => t("signatory.number", { number: number(index + 1) })}>
				{(signatory, change, index) => {
					const pointer = `/signatories/${String(index)}`;
					return (
						<div className="fields">
							<PersonNameInput pointer={`${pointer}/name`} value={signatory.name} onChange={(name) => { change({ name }); }} required />
							<LocalizedInput label={t("signatory.position")} pointer={`${pointer}/position`} value={signatory.position} onChange={(position) => { change({ position }); }} required />
							<SelectInput label={t("signatory.capacity")} pointer={`${pointer}/capacity`} options={optionsOf(capacities, t)} value={signatory.capacity} onChange={(capacity) => { change({ capacity }); }} required />
							<SelectInput label={t("signatory.authority")} pointer={`${pointer}/authority`} options={optionsOf(authorities, t)} value={signatory.authority ?? "office-held"} onChange={(authority) => { change({ authority }); }} required />
							{(signatory.authority ?? "office-held") === "office-held" ? null : (
								<>
									<TextInput label={t("signatory.paper")} pointer={`${pointer}/authorityPaper`} value={signatory.authorityPaper?.title ?? ""} onChange={(title) => { change({ authorityPaper: { ...signatory.authorityPaper, title } }); }} />
									<DateInput label={t("signatory.paperDated")} pointer={`${pointer}/authorityPaper/dated`} value={signatory.authorityPaper?.dated ?? ""} onChange={(dated) => { change({ authorityPaper: { title: signatory.authorityPaper?.title ?? "", dated } }); }} />
								</>
							)}
							<SelectInput label={t("signatory.party")} pointer={`${pointer}/party`} options={partyOptions} value={signatory.party} onChange={(party) => { change({ party }); }} required />
						</div>
					);
				}}
			</Repeat>
		</section>
	);
}
