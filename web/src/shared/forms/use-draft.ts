import { use, useCallback, useEffect, useMemo, useState } from "react";
import { DraftOwner, draftKey, forgetDraft, keepDraft, readDraft } from "./draft-store";
import { Intent } from "./intent";

export interface Draft<T> {
	readonly value: T;
	/** True when the value was typed earlier and found again. */
	readonly restored: boolean;
	/** The idempotency key of sending it, kept with it over a reload and a sign-in. */
	readonly intent: Intent;
	change(patch: Partial<T>): void;
	replace(value: T): void;
	/** Forgets what was kept; call it once the platform has the data. */
	forget(): void;
}

/** What a person types survives a failed save, a sign-in and a reload: it is kept in this tab until it is sent. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
	const storageKey = draftKey(use(DraftOwner), key);
	const [{ value, restored }, setState] = useState(() => {
		const kept = readDraft<T>(storageKey).value;
		return kept === undefined ? { value: initial, restored: false } : { value: { ...initial, ...kept }, restored: true };
	});
	const intent = useMemo(
		() => new Intent({ read: () => readDraft(storageKey).intent, write: (sent) => { keepDraft(storageKey, { intent: sent }); } }),
		[storageKey],
	);
	const [touched, setTouched] = useState(restored);
	useEffect(() => {
		if (touched) {
			keepDraft(storageKey, { value });
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
		intent.done();
		forgetDraft(storageKey);
	}, [intent, storageKey]);
	return { value, restored, intent, change, replace, forget };
}
