import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { isReached } from "@/shared/http/connection";
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
	const { opened } = await import("./opened");
	const next = await opened(owner, kinds, queries, endHere).catch((): OpenKeeping => ({ owner, drafts: new Drafts(), close: () => undefined }));
	if (wanted === owner) {
		become(next);
	} else {
		// the person left meanwhile
		next.close();
	}
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
	const leaving = current;
	wanted = undefined;
	leaving?.close();
	become(undefined);
	await leaving?.vault?.destroy().catch(() => undefined);
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
