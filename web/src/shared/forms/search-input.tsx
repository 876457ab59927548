import { useEffect, useEffectEvent, useState } from "react";
import { TextInput } from "./text-input";

interface SearchInputProps {
	readonly label: string;
	readonly value: string;
	readonly onSearch: (text: string) => void;
}

/** Searches when the typing pauses. */
export function SearchInput({ label, value, onSearch }: SearchInputProps) {
	const [typed, setTyped] = useState(value);
	const search = useEffectEvent(onSearch);
	useEffect(() => {
		if (typed === value) {
			return undefined;
		}
		const timer = setTimeout(() => {
			search(typed.trim());
		}, 300);
		return () => {
			clearTimeout(timer);
		};
	}, [typed, value]);
	return <TextInput label={label} type="search" value={typed} onChange={setTyped} />;
}
