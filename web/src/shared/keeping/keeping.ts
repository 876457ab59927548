import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { isReached, onReached } from "@/shared/http/connection";
import type { SendQueue } from "@/shared/queue/send-queue";
import type { SendingKinds } from "@/shared/queue/sending";
import { Drafts } from "./drafts";
import type { Vault } from "./vault";

/** What this browser keeps for the person who is signed in. */
export interface Keeping {
	readonly owner: string;
	readonly drafts: Drafts;
	/** Absent where nothing can be kept: what cannot be sent then stays on screen. */
	readonly queue?: SendQueue;
}

export interface OpenKeeping extends Keeping {
	readonly vault?: Vault;
	close(): void;
}

/** Until the store is tried again after it could not be opened. */
const pauses = [5_000, 15_000, 60_000];

let current: OpenKeeping | undefined;
/** For whom it is open, or being opened. */
let wanted: string | undefined;
/** Whose answers this page holds. */
let seen: string | undefined;
const listeners = new Set<() => void>();

export function currentKeeping(): Keeping | undefined {
	return current;
}

export function useKeeping(): Keeping | undefined {
	return useSyncExternalStore(subscribe, currentKeeping);
}

/** Opens what is kept for this person; without a store they go on, with what lasts as long as the page. */
export async function openKeeping(owner: string, kinds: SendingKinds, queries: QueryClient): Promise<void> {
	if (wanted === owner) {
		if (isReached()) {
			await current?.vault?.stayOpen().catch(() => undefined);
		}
		return;
	}
	wanted = owner;
	current?.close();
	if (seen !== undefined && seen !== owner) {
		// another person signed in, in another tab: what the one before was shown is not for them
		queries.removeQueries({ type: "inactive" });
	}
	seen = owner;
	const open = async () => (await import("./opened")).opened(owner, kinds, queries, endHere);
	const next = await open().catch(() => withoutStore(owner, open));
	if (wanted === owner) {
		become(next);
	} else {
		// the person left meanwhile
		next.close();
	}
}

/** They go on with what lasts as long as the page, until the store opens after all; what was typed meanwhile goes there. */
function withoutStore(owner: string, open: () => Promise<OpenKeeping>): OpenKeeping {
	const drafts = new Drafts();
	let failures = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;
	const retry = async () => {
		clearTimeout(timer);
		const next = await open().catch(() => undefined);
		if (stopped) {
			next?.close();
		} else if (next === undefined) {
			later();
		} else {
			close();
			next.drafts.takeOver(drafts);
			become(next);
		}
	};
	const later = () => {
		timer = setTimeout(() => void retry(), pauses[Math.min(failures++, pauses.length - 1)]);
	};
	const back = onReached(() => {
		if (isReached()) {
			void retry();
		}
	});
	const close = () => {
		stopped = true;
		clearTimeout(timer);
		back();
	};
	later();
	return { owner, drafts, close };
}

/** The sign-in is over: only the same person opens it again. */
export async function lockKeeping(): Promise<void> {
	wanted = undefined;
	current?.close();
	become(undefined);
	if ("indexedDB" in globalThis) {
		const { Vault } = await import("./vault");
		await Vault.lockAll().catch(() => undefined);
	}
}

/** The person leaves: nothing of theirs stays on this device, in this tab or another. */
export async function forgetKeeping(): Promise<void> {
	const owner = seen;
	wanted = undefined;
	current?.close();
	become(undefined);
	if (owner !== undefined && "indexedDB" in globalThis) {
		const { Vault } = await import("./vault");
		await Vault.destroy(owner).catch(() => undefined);
	}
	const others = new BroadcastChannel(signOuts);
	others.postMessage("signed out");
	others.close();
}

/** Who was signed in here last, where that cannot be asked now. */
export async function knownPerson<T>(): Promise<T | undefined> {
	if (!("indexedDB" in globalThis)) {
		return undefined;
	}
	const { Vault } = await import("./vault");
	const vault = await Vault.reopen().catch(() => undefined);
	return (await vault?.get<{ data: T | null }>("known", '["me"]'))?.data ?? undefined;
}

function become(next: OpenKeeping | undefined): void {
	current = next;
	listeners.forEach((listener) => {
		listener();
	});
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** The name under which tabs tell each other that the person leaves. */
export const signOuts = "ecotown.sign-out";

/** The person signed out in another tab. */
function endHere(): void {
	wanted = undefined;
	current?.close();
	become(undefined);
	globalThis.location.assign("/");
}
