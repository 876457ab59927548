import { use, useEffect, useState } from "react";
import type { Versioned } from "@/shared/http/versioned";
import { DraftsOfPerson } from "@/shared/keeping/drafts";
import { merge } from "./merge";

interface EditState<T> {
	readonly value: T;
	/** What the edit started from, and the version that held it: saving names that version, however old the draft is. */
	readonly base: T;
	readonly etag: string;
	readonly clashes: readonly string[];
	readonly restored: boolean;
	readonly merged: boolean;
	readonly touched: boolean;
}

export interface EditDraft<T> {
	readonly value: T;
	/** What the version of `etag` held. */
	readonly base: T;
	readonly etag: string;
	readonly restored: boolean;
	/** True once a colleague's changes were taken in. */
	readonly merged: boolean;
	/** Fields that a colleague changed too; mine stands until `takeTheirs`. */
	readonly clashes: readonly string[];
	change(patch: Partial<T>): void;
	takeLatest(): Promise<void>;
	takeTheirs(): void;
	discard(): void;
	forget(): void;
}

/**
 * The draft of a change to something that exists. It stays on the version it started from, even when the query is read
 * anew or the page reloaded: otherwise a colleague's change would be overwritten without a word. Only the person moves
 * it, after a 412.
 */
export function useEditDraft<R, T extends object>(
	key: string,
	read: Versioned<R>,
	draftOf: (value: R) => T,
	refetch: () => Promise<{ data?: Versioned<R> | undefined; isError?: boolean }>,
): EditDraft<T> {
	const drafts = use(DraftsOfPerson);
	const [state, setState] = useState<EditState<T>>(() => {
		const { value, base, etag, clashes = [] } = drafts.read<T>(key);
		return value === undefined || base === undefined || etag === undefined
			? fresh(read, draftOf)
			: { value, base, etag, clashes, restored: true, merged: clashes.length > 0, touched: true };
	});
	useEffect(() => {
		if (state.touched) {
			const { value, base, etag, clashes } = state;
			drafts.keep(key, { value, base, etag, clashes });
		}
	}, [drafts, key, state]);
	const forget = () => {
		setState((now) => ({ ...now, restored: false, touched: false }));
		drafts.forget(key);
	};
	return {
		...state,
		change: (patch) => {
			setState((now) => ({ ...now, value: { ...now.value, ...patch }, touched: true }));
		},
		takeLatest: async () => {
			const { data, isError = false } = await refetch();
			if (data !== undefined && !isError) {
				const theirs = draftOf(data.value);
				setState((now) => ({
					...now,
					...merge(now.base, now.value, theirs),
					base: theirs,
					etag: data.etag,
					merged: true,
					touched: true,
				}));
			}
		},
		takeTheirs: () => {
			setState((now) => {
				const theirs = Object.fromEntries(Object.entries(now.base).filter(([field]) => now.clashes.includes(field)));
				return { ...now, value: { ...now.value, ...theirs }, clashes: [] };
			});
		},
		discard: () => {
			drafts.forget(key);
			setState(fresh(read, draftOf));
		},
		forget,
	};
}

function fresh<R, T>(read: Versioned<R>, draftOf: (value: R) => T): EditState<T> {
	const value = draftOf(read.value);
	return { value, base: value, etag: read.etag, clashes: [], restored: false, merged: false, touched: false };
}
