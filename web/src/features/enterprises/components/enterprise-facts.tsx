import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Enterprise } from "@/api/models";
import { agreementQuery } from "@/features/agreements/api/agreements";
import { subdistrictQuery } from "@/shared/geography/subdistricts";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Facts } from "@/shared/ui/facts";

export function EnterpriseFacts({ enterprise }: { readonly enterprise: Enterprise }) {
	const { t, text, number, locale } = useI18n();
	const place = useQuery(subdistrictQuery(enterprise.subdistrict)).data;
	const agreement = useQuery(agreementQuery(enterprise.agreement)).data?.value;
	const where =
		place === undefined
			? enterprise.subdistrict
			: t("subdistrict.full", {
					subdistrict: text(place.name),
					district: text(place.district),
					province: text(place.province),
					postcode: place.postcode,
				});
	return (
		<section className="card" aria-label={t("enterprise.facts")}>
			<Facts
				facts={[
					{ label: t("enterprise.leader"), value: enterprise.leader ? formatPersonName(enterprise.leader, locale) : undefined },
					{ label: t("field.phone"), value: enterprise.phone ? <a href={`tel:${enterprise.phone}`}>{enterprise.phone}</a> : undefined },
					{ label: t("enterprise.subdistrict"), value: where },
					{ label: t("enterprise.address"), value: enterprise.address },
					{
						label: t("enterprise.members"),
						value: enterprise.members
							? t("enterprise.membersLine", {
									count: number(enterprise.members.count),
									women: number(enterprise.members.women ?? 0),
									youth: number(enterprise.members.youth ?? 0),
								})
							: undefined,
					},
					{ label: t("enterprise.registrationNumber"), value: enterprise.registrationNumber },
					{ label: t("enterprise.juristicNumber"), value: enterprise.juristicNumber },
					{
						label: t("enterprise.agreement"),
						wide: true,
						value:
							agreement === undefined ? undefined : (
								<Link to="/agreements/$agreementId" params={{ agreementId: enterprise.agreement }}>
									{text(agreement.title)}
								</Link>
							),
					},
				]}
			/>
		</section>
	);
}
