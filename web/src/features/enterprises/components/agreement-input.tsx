import { useInfiniteQuery } from "@tanstack/react-query";
import { agreementsQuery } from "@/features/agreements/api/agreements";
import { SelectInput } from "@/shared/forms/select-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { itemsOf } from "@/shared/ui/more";

interface AgreementInputProps {
	readonly value: string;
	readonly onChange: (id: string) => void;
}

export function AgreementInput({ value, onChange }: AgreementInputProps) {
	const { t, text } = useI18n();
	const agreements = itemsOf(useInfiniteQuery(agreementsQuery({})).data);
	return (
		<SelectInput
			label={t("enterprise.agreement")}
			pointer="/agreement"
			options={agreements.map((agreement) => ({ id: agreement.id, label: text(agreement.title) }))}
			value={value}
			onChange={onChange}
			required
			wide
		/>
	);
}
