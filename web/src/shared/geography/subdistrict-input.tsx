import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SearchSelect } from "@/shared/forms/search-select";
import { type LocalizedText, useI18n } from "@/shared/i18n/use-i18n";
import { subdistrictQuery, subdistrictSearchQuery } from "./subdistricts";

interface SubdistrictInputProps {
	readonly label: string;
	readonly pointer?: string;
	readonly value: string;
	readonly onChange: (code: string) => void;
	readonly required?: boolean;
}

/** Finds a sub-district by a part of its name in either language. */
export function SubdistrictInput({ label, pointer, value, onChange, required }: SubdistrictInputProps) {
	const { t, text } = useI18n();
	const [search, setSearch] = useState("");
	const query = useQuery(subdistrictSearchQuery(search));
	const chosen = useQuery({ ...subdistrictQuery(value), enabled: value !== "" }).data;
	const line = (one: { name: LocalizedText; district: LocalizedText; province: LocalizedText }) =>
		t("subdistrict.line", { subdistrict: text(one.name), district: text(one.district), province: text(one.province) });
	return (
		<SearchSelect
			label={label}
			pointer={pointer}
			options={(query.data ?? []).map((one) => ({ id: one.code, label: line(one) }))}
			shown={chosen === undefined ? "" : line(chosen)}
			onSearch={setSearch}
			onChoose={onChange}
			hint={t("subdistrict.hint")}
			busy={query.isFetching}
			required={required}
		/>
	);
}
