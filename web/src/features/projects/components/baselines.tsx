import type { Project } from "@/api/models";
import { useMeasures } from "@/features/agreements/api/measures";
import { useI18n } from "@/shared/i18n/use-i18n";

/** Where the enterprise stood before the project. */
export function Baselines({ project }: { readonly project: Project }) {
	const { t, text, number, date } = useI18n();
	const measure = useMeasures();
	return (
		<section className="card">
			<h2>{t("project.baselines")}</h2>
			{project.baselines.length === 0 ? (
				<p className="muted">{t("project.noBaselines")}</p>
			) : (
				<ul className="stack">
					{project.baselines.map((baseline) => {
						const measured = measure(baseline.measure);
						return (
							<li key={baseline.measure}>
								<p className="small muted">{measured === undefined ? baseline.measure : text(measured.name)}</p>
								<p>
									<span className="figure">{number(baseline.value)}</span>{" "}
									<span className="muted">{measured === undefined ? baseline.unitCode : text(measured.unit)}</span>
								</p>
								<p className="small muted">{t("project.baselineAsOf", { date: date(baseline.asOf) })}</p>
							</li>
						);
					})}
				</ul>
			)}
		</section>
	);
}
