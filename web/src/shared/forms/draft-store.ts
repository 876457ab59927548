import { createContext } from "react";
import { fingerprint, storable } from "./fingerprint";
import type { SentIntent } from "./intent";

const prefix = "ecotown.draft.";

/** Whose drafts these are: nobody finds what another person typed in the same tab. */
export const DraftOwner = createContext("nobody");

export interface KeptDraft<T> {
	readonly value?: T;
	readonly intent?: SentIntent;
	/** What an edit started from, with its entity tag. */
	readonly base?: T;
	readonly etag?: string;
	readonly clashes?: readonly string[];
}

export function draftKey(owner: string, key: string): string {
	return `${prefix}${owner}.${key}`;
}

export function readDraft<T>(key: string): KeptDraft<T> {
	try {
		return JSON.parse(sessionStorage.getItem(key) ?? "{}") as KeptDraft<T>;
	} catch {
		return {};
	}
}

/** Changes a part of what is kept; a part that is undefined goes, and nothing is kept of nothing. */
export function keepDraft<T>(key: string, patch: KeptDraft<T>): void {
	const kept = storable(fingerprint({ ...readDraft<T>(key), ...patch }));
	try {
		if (kept === "{}") {
			sessionStorage.removeItem(key);
		} else {
			sessionStorage.setItem(key, kept);
		}
	} catch {
		// storage refused or full: the form still works, only the safety net is missing
	}
}

export function forgetDraft(key: string): void {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// nothing was kept
	}
}

/** Signing out leaves nothing behind. */
export function forgetAllDrafts(): void {
	try {
		Object.keys(sessionStorage)
			.filter((key) => key.startsWith(prefix))
			.forEach(forgetDraft);
	} catch {
		// nothing was kept
	}
}
