import { useI18n } from "@/shared/i18n/use-i18n";
import { useOrganisation } from "../api/organisations";

/** An organisation by the name it has today; by its id where there is none to be known. */
export function OrganisationName({ id }: { readonly id: string }) {
	const { text } = useI18n();
	const organisation = useOrganisation(id);
	return organisation === undefined ? <span className="hash">{id}</span> : <>{text(organisation.name)}</>;
}
