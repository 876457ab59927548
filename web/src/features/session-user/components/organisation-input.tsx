import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OrganisationSummary } from "@/api/models";
import { SearchSelect } from "@/shared/forms/search-select";
import { useI18n } from "@/shared/i18n/use-i18n";
import { organisationsQuery, useOrganisation } from "../api/organisations";
import { hasWords } from "@/shared/i18n/search";
import { itemsOf } from "@/shared/ui/more";

interface OrganisationInputProps {
	readonly label: string;
	readonly pointer?: string;
	readonly value: string;
	readonly onChange: (id: string) => void;
	/** Where none need be chosen, a choice can be taken back: the id is then empty. */
	readonly optional?: boolean;
	readonly wide?: boolean;
	/** Offers this one and what it supports, and nothing else. */
	readonly supporter?: OrganisationSummary;
}

export function OrganisationInput({ label, pointer, value, onChange, optional = false, wide = true, supporter }: OrganisationInputProps) {
	const { text } = useI18n();
	const [search, setSearch] = useState("");
	const query = useInfiniteQuery(organisationsQuery(search, supporter?.id));
	const own = supporter !== undefined && hasWords(text(supporter.name), search) ? [supporter] : [];
	const chosen = useOrganisation(value);
	return (
		<SearchSelect
			label={label}
			pointer={pointer}
			options={[...own, ...itemsOf(query.data)].map((organisation) => ({ id: organisation.id, label: text(organisation.name) }))}
			shown={value === "" || chosen === undefined ? "" : text(chosen.name)}
			onSearch={setSearch}
			onChoose={onChange}
			{...(optional ? { onClear: () => { onChange(""); } } : {})}
			more={query}
			busy={query.isFetching}
			required={!optional}
			wide={wide}
		/>
	);
}
