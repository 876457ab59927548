import { useCallback, useEffect, useState } from "react";

export interface Draft<T> {
	readonly value: T;
	/** True when the value was typed earlier and found again. */
	readonly restored: boolean;
	change(patch: Partial<T>): void;
	replace(value: T): void;
	/** Forgets what was kept; call it once the platform has the data. */
	forget(): void;
}

/** What a person types survives a failed save, a sign-in and a reload: it is kept in this tab until it is sent. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
	const storageKey = `ecotown.draft.${key}`;
	const [{ value, restored }, setState] = useState(() => {
		const kept = read<T>(storageKey);
		return kept === undefined ? { value: initial, restored: false } : { value: { ...initial, ...kept }, restored: true };
	});
	const [touched, setTouched] = useState(restored);
	useEffect(() => {
		if (touched) {
			write(storageKey, value);
		}
	}, [storageKey, touched, value]);

	const change = useCallback((patch: Partial<T>) => {
		setTouched(true);
		setState((state) => ({ ...state, value: { ...state.value, ...patch } }));
	}, []);
	const replace = useCallback((next: T) => {
		setState({ value: next, restored: false });
	}, []);
	const forget = useCallback(() => {
		setTouched(false);
		setState((state) => ({ ...state, restored: false }));
		try {
			sessionStorage.removeItem(storageKey);
		} catch {
			// nothing was kept
		}
	}, [storageKey]);
	return { value, restored, change, replace, forget };
}

function read<T>(key: string): T | undefined {
	try {
		const kept = sessionStorage.getItem(key);
		return kept === null ? undefined : (JSON.parse(kept) as T);
	} catch {
		return undefined;
	}
}

function write(key: string, value: object): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(value));
	} catch {
		// storage refused or full: the form still works, only the safety net is missing
	}
}
