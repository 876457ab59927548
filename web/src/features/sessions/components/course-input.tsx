import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Course } from "@/api/models";
import { SearchSelect } from "@/shared/forms/search-select";
import { useI18n } from "@/shared/i18n/use-i18n";
import { itemsOf } from "@/shared/ui/more";
import { courseQuery, coursesQuery } from "../api/courses";

interface CourseInputProps {
	readonly value: string;
	readonly onChange: (course: Course) => void;
}

/** One of any number of courses, which the service searches through; the one that is chosen is shown wherever it stands in the list. */
export function CourseInput({ value, onChange }: CourseInputProps) {
	const { t, text } = useI18n();
	const [search, setSearch] = useState("");
	const query = useInfiniteQuery(coursesQuery(search === "" ? {} : { q: search }));
	const courses = itemsOf(query.data);
	const read = useQuery({ ...courseQuery(value), enabled: value !== "" });
	const chosen = read.data ?? courses.find(({ id }) => id === value);
	return (
		<SearchSelect
			label={t("session.course")}
			pointer="/course"
			options={courses.map((course) => ({ id: course.id, label: text(course.title) }))}
			// what cannot be read is a choice all the same
			shown={chosen === undefined ? (read.isError ? value : "") : text(chosen.title)}
			onSearch={setSearch}
			onChoose={(id) => {
				const course = courses.find((one) => one.id === id);
				if (course !== undefined) {
					onChange(course);
				}
			}}
			more={query}
			busy={query.isFetching}
			required
			wide
		/>
	);
}
