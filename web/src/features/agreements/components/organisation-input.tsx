import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { organisationsQuery } from "@/features/session-user/api/organisations";
import { SearchSelect } from "@/shared/forms/search-select";
import { useI18n } from "@/shared/i18n/use-i18n";

interface OrganisationInputProps {
	readonly label: string;
	readonly pointer: string;
	readonly value: string;
	readonly onChange: (id: string) => void;
}

export function OrganisationInput({ label, pointer, value, onChange }: OrganisationInputProps) {
	const { text } = useI18n();
	const [search, setSearch] = useState("");
	const all = useQuery(organisationsQuery(""));
	const query = useQuery(organisationsQuery(search));
	const found = query.data ?? [];
	const chosen = [...(all.data ?? []), ...found].find((organisation) => organisation.id === value);
	return (
		<SearchSelect
			label={label}
			pointer={pointer}
			options={found.map((organisation) => ({ id: organisation.id, label: text(organisation.name) }))}
			shown={chosen === undefined ? "" : text(chosen.name)}
			onSearch={setSearch}
			onChoose={onChange}
			busy={query.isFetching}
			required
			wide
		/>
	);
}
