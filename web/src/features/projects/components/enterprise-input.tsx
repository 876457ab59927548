import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { enterpriseQuery, enterprisesQuery } from "@/features/enterprises/api/enterprises";
import { SearchSelect } from "@/shared/forms/search-select";
import { useI18n } from "@/shared/i18n/use-i18n";
import { itemsOf } from "@/shared/ui/more";

interface EnterpriseInputProps {
	readonly value: string;
	readonly onChange: (id: string) => void;
}

export function EnterpriseInput({ value, onChange }: EnterpriseInputProps) {
	const { t, text } = useI18n();
	const [search, setSearch] = useState("");
	const query = useInfiniteQuery(enterprisesQuery(search === "" ? {} : { q: search }));
	const chosen = useQuery({ ...enterpriseQuery(value), enabled: value !== "" }).data?.value;
	return (
		<SearchSelect
			label={t("project.enterprise")}
			pointer="/enterprise"
			options={itemsOf(query.data).map((one) => ({ id: one.id, label: text(one.name) }))}
			shown={chosen === undefined ? "" : text(chosen.name)}
			onSearch={setSearch}
			onChoose={onChange}
			more={query}
			busy={query.isFetching}
			required
			wide
		/>
	);
}
