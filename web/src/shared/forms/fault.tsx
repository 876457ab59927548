import { FieldError } from "react-aria-components/FieldError";
import { useI18n } from "@/shared/i18n/use-i18n";

/** What is wrong with a field, in the reader's language rather than the browser's. */
export function Fault() {
	const { t } = useI18n();
	return (
		<FieldError>
			{({ validationDetails, validationErrors }) => {
				if (validationDetails.valueMissing) {
					return t("field.required");
				}
				return validationDetails.typeMismatch ? t("field.form") : validationErrors.join(" ");
			}}
		</FieldError>
	);
}
