import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Icon } from "@/shared/ui/icon";
import { useSubdistricts } from "@/shared/geography/subdistricts";
import { SubdistrictInput } from "@/shared/geography/subdistrict-input";

interface AreaFieldsProps {
	readonly codes: readonly string[];
	readonly onChange: (codes: string[]) => void;
}

export function AreaFields({ codes, onChange }: AreaFieldsProps) {
	const { t, text } = useI18n();
	const subdistricts = useSubdistricts(codes);
	return (
		<section className="card stack">
			<h2>{t("agreement.area")}</h2>
			<SubdistrictInput
				label={t("area.add")}
				value=""
				onChange={(code) => {
					if (!codes.includes(code)) {
						onChange([...codes, code]);
					}
				}}
			/>
			<ul className="row">
				{subdistricts.map(({ code, subdistrict }) => {
					const name = subdistrict === undefined ? code : text(subdistrict.name);
					return (
						<li key={code}>
							<Button
								small
								aria-label={t("action.removeNamed", { name })}
								onPress={() => {
									onChange(codes.filter((other) => other !== code));
								}}
							>
								{name}
								<Icon name="close" size={16} />
							</Button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
