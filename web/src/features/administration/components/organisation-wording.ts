import type { Organisation } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

export const organisationKinds = {
	institute: "organisation.kind.institute",
	association: "organisation.kind.association",
	company: "organisation.kind.company",
	agency: "organisation.kind.agency",
	university: "organisation.kind.university",
	community: "organisation.kind.community",
} as const satisfies Record<Organisation["kind"], MessageKey>;
