import type { Course } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { SampleChip } from "@/shared/ui/chip";

export function CourseTable({ courses }: { readonly courses: readonly Course[] }) {
	const { t, text, number } = useI18n();
	return (
		<div className="list">
			<table className="table two-line">
				<thead>
					<tr>
						<th>{t("course.title")}</th>
						<th>{t("project.technology")}</th>
						<th className="right">{t("course.hours")}</th>
					</tr>
				</thead>
				<tbody>
					{courses.map((course) => (
						<tr key={course.id}>
							<td>
								<span className="strong">{text(course.title)}</span>
								{course.sample ? (
									<p>
										<SampleChip />
									</p>
								) : null}
							</td>
							<td data-label={t("project.technology")}>{course.technology ? text(course.technology) : "–"}</td>
							<td className="right num" data-label={t("course.hours")}>{number(course.hours)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
