import { Link } from "@tanstack/react-router";
import type { Enterprise } from "@/api/models";
import { useSubdistricts } from "@/shared/geography/subdistricts";
import { wordFor } from "@/shared/i18n/options";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { SampleChip } from "@/shared/ui/chip";
import { enterpriseKinds } from "./wording";

export function EnterpriseTable({ enterprises }: { readonly enterprises: readonly Enterprise[] }) {
	const { t, text, number, locale } = useI18n();
	const subdistricts = useSubdistricts([...new Set(enterprises.map((enterprise) => enterprise.subdistrict))]);
	const placeOf = (code: string) => {
		const place = subdistricts.find((one) => one.code === code)?.subdistrict;
		return place === undefined ? code : `${text(place.name)}, ${text(place.district)}`;
	};
	return (
		<div className="list">
			<table className="table two-line">
				<thead>
					<tr>
						<th>{t("enterprise.name")}</th>
						<th>{t("enterprise.subdistrict")}</th>
						<th>{t("enterprise.leader")}</th>
						<th className="right">{t("enterprise.members")}</th>
					</tr>
				</thead>
				<tbody>
					{enterprises.map((enterprise) => (
						<tr key={enterprise.id}>
							<td>
								<Link to="/enterprises/$enterpriseId" params={{ enterpriseId: enterprise.id }}>
									{text(enterprise.name)}
								</Link>
								<p className="row small muted">
									{wordFor(enterpriseKinds, enterprise.kind, t)}
									{enterprise.sample ? <SampleChip /> : null}
								</p>
							</td>
							<td data-label={t("enterprise.subdistrict")}>{placeOf(enterprise.subdistrict)}</td>
							<td data-label={t("enterprise.leader")}>{enterprise.leader ? formatPersonName(enterprise.leader, locale) : "–"}</td>
							<td className="right num" data-label={t("enterprise.members")}>
								{enterprise.members ? number(enterprise.members.count) : "–"}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
