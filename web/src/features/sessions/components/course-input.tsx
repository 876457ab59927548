import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Course } from "@/api/models";
import { SearchSelect } from "@/shared/forms/search-select";
import { hasWords } from "@/shared/i18n/search";
import { useI18n } from "@/shared/i18n/use-i18n";
import { coursesQuery } from "../api/courses";

interface CourseInputProps {
	readonly value: string;
	readonly onChange: (course: Course) => void;
}

/** One of all courses, found by any words of its title. */
export function CourseInput({ value, onChange }: CourseInputProps) {
	const { t, text } = useI18n();
	const [search, setSearch] = useState("");
	const query = useQuery(coursesQuery);
	const courses = query.data ?? [];
	const found = courses.filter(({ title }) => hasWords(`${title.th} ${title.en}`, search));
	const chosen = courses.find(({ id }) => id === value);
	return (
		<SearchSelect
			label={t("session.course")}
			pointer="/course"
			options={found.map((course) => ({ id: course.id, label: text(course.title) }))}
			shown={chosen === undefined ? "" : text(chosen.title)}
			onSearch={setSearch}
			onChoose={(id) => {
				const course = courses.find((one) => one.id === id);
				if (course !== undefined) {
					onChange(course);
				}
			}}
			busy={query.isFetching}
			required
			wide
		/>
	);
}
