import { queryOptions, useQuery } from "@tanstack/react-query";
import { agreementsApi } from "@/api/clients";
import type { Measure, Page } from "@/api/models";
import { body } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";

export const measuresQuery = queryOptions({
	queryKey: ["measures"],
	queryFn: async ({ signal }) => body<Page<Measure>>(await agreementsApi.GET("/api/measures", { signal })).items,
	staleTime: 60 * 60_000,
});

/** Finds a measure by its code; undefined until the vocabulary is read, or when the code is unknown. */
export function useMeasures(): (code: string) => Measure | undefined {
	const measures = useQuery(measuresQuery).data;
	return (code) => measures?.find((measure) => measure.code === code);
}

/** The names of measures for histories, which only keep their codes. */
export function useMeasureNames(): (field: string, value: string) => string | undefined {
	const { text } = useI18n();
	const measure = useMeasures();
	return (field, value) => {
		const found = field === "measure" ? measure(value) : undefined;
		return found === undefined ? undefined : text(found.name);
	};
}
