import { useI18n } from "@/shared/i18n/use-i18n";
import { useSubdistricts } from "@/shared/geography/subdistricts";

/** The sub-districts that make up the programme's area. */
export function Area({ codes }: { readonly codes: readonly string[] }) {
	const { t, text } = useI18n();
	const subdistricts = useSubdistricts(codes);
	if (codes.length === 0) {
		return null;
	}
	return (
		<section className="card">
			<h2>{t("agreement.area")}</h2>
			<ul className="stack-s">
				{subdistricts.map(({ code, subdistrict }) => (
					<li key={code}>
						{subdistrict === undefined ? (
							code
						) : (
							<>
								{text(subdistrict.name)}{" "}
								<span className="small muted">
									{text(subdistrict.district)} · {text(subdistrict.province)}
								</span>
							</>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
