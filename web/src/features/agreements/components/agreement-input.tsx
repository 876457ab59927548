import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SearchSelect } from "@/shared/forms/search-select";
import { useI18n } from "@/shared/i18n/use-i18n";
import { itemsOf } from "@/shared/ui/more";
import { agreementQuery, agreementsQuery } from "../api/agreements";

interface AgreementInputProps {
	readonly label: string;
	readonly pointer: string;
	readonly value: string;
	readonly onChange: (id: string) => void;
}

/** One of any number of agreements, found by its title; the one that is chosen is shown wherever it stands in the list. */
export function AgreementInput({ label, pointer, value, onChange }: AgreementInputProps) {
	const { text } = useI18n();
	const [search, setSearch] = useState("");
	const query = useInfiniteQuery(agreementsQuery(search === "" ? {} : { q: search }));
	const listed = itemsOf(query.data).find(({ id }) => id === value);
	const read = useQuery({ ...agreementQuery(value), enabled: value !== "" });
	const chosen = read.data?.value ?? listed;
	return (
		<SearchSelect
			label={label}
			pointer={pointer}
			options={itemsOf(query.data).map((one) => ({ id: one.id, label: text(one.title) }))}
			// what cannot be read is a choice all the same
			shown={chosen === undefined ? (read.isError ? value : "") : text(chosen.title)}
			onSearch={setSearch}
			onChoose={onChange}
			more={query}
			busy={query.isFetching}
			required
			wide
		/>
	);
}
