import { use, useCallback, useEffect, useMemo, useState } from "react";
import { DraftsOfPerson } from "@/shared/keeping/drafts";
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

/** What a person types survives a failed save, a sign-in and a reload: it is kept for them until it is sent. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
	const drafts = use(DraftsOfPerson);
	const [{ value, restored }, setState] = useState(() => {
		const kept = drafts.read<T>(key).value;
		return kept === undefined ? { value: initial, restored: false } : { value: { ...initial, ...kept }, restored: true };
	});
	const intent = useMemo(
		() => new Intent({ read: () => drafts.read(key).intent, write: (sent) => { drafts.keep(key, { intent: sent }); } }),
		[drafts, key],
	);
	const [touched, setTouched] = useState(restored);
	useEffect(() => {
		if (touched) {
			drafts.keep(key, { value });
		}
	}, [drafts, key, touched, value]);

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
		drafts.forget(key);
	}, [drafts, intent, key]);
	return { value, restored, intent, change, replace, forget };
}
