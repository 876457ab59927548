import { useQuery } from "@tanstack/react-query";
import { SelectInput } from "@/shared/forms/select-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { agreementQuery } from "../api/agreements";
import { AgreementInput } from "./agreement-input";

interface ObjectiveInputProps {
	readonly agreement: string;
	readonly objective: string;
	readonly onChange: (patch: { agreement: string; objective: string }) => void;
}

/** Which promise a piece of work serves: the agreement first, then one of its objectives. */
export function ObjectiveInput({ agreement, objective, onChange }: ObjectiveInputProps) {
	const { t, text, number } = useI18n();
	const chosen = useQuery({ ...agreementQuery(agreement), enabled: agreement !== "" }).data?.value;
	return (
		<>
			<AgreementInput
				label={t("objective.agreement")}
				pointer="/agreement"
				value={agreement}
				onChange={(id) => {
					onChange({ agreement: id, objective: "" });
				}}
			/>
			<SelectInput
				label={t("objective.choose")}
				pointer="/objective"
				options={(chosen?.objectives ?? []).flatMap((one) =>
					one.id === undefined ? [] : [{ id: one.id, label: `${number(one.number)}. ${text(one.text)}` }],
				)}
				value={objective}
				onChange={(id) => {
					onChange({ agreement, objective: id });
				}}
				required
				wide
			/>
		</>
	);
}
