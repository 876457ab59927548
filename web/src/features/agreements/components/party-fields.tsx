import type { AgreementInput } from "@/api/models";
import { LocalizedInput } from "@/shared/forms/localized-input";
import { Repeat } from "@/shared/forms/repeat";
import { useI18n } from "@/shared/i18n/use-i18n";
import { blankParty } from "./agreement-draft";
import { OrganisationInput } from "@/features/session-user/components/organisation-input";

type Parties = AgreementInput["parties"];

export function PartyFields({ parties, onChange }: { readonly parties: Parties; readonly onChange: (parties: Parties) => void }) {
	const { t, number } = useI18n();
	return (
		<section className="card">
			<h2>{t("agreement.parties")}</h2>
			<Repeat
				items={parties}
				onChange={onChange}
				blank={blankParty}
				addLabel={t("party.add")}
				nameOf={(index) => t("party.number", { number: number(index + 1) })}
			>
				{(party, change, index) => (
					<div className="fields">
						<OrganisationInput
							label={t("party.organisation")}
							pointer={`/parties/${String(index)}/organisation`}
							value={party.organisation}
							onChange={(organisation) => {
								// another organisation is another party
								change({ id: undefined, organisation });
							}}
						/>
						<LocalizedInput
							label={t("party.role")}
							pointer={`/parties/${String(index)}/role`}
							value={party.role ?? { th: "", en: "" }}
							onChange={(role) => {
								change({ role });
							}}
						/>
					</div>
				)}
			</Repeat>
		</section>
	);
}
