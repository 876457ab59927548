import type { QueryClient } from "@tanstack/react-query";
import { isReached, onReached } from "@/shared/http/connection";
import { SendQueue } from "@/shared/queue/send-queue";
import type { SendingKinds } from "@/shared/queue/sending";
import { Drafts } from "./drafts";
import { type OpenKeeping, signOuts } from "./keeping";
import { recall, remember } from "./known";
import { release } from "./release";
import { Vault } from "./vault";

/** What is kept for a person, from the storage of this browser; fails where there is none or it cannot be unlocked. */
export async function opened(owner: string, kinds: SendingKinds, queries: QueryClient, left: () => void): Promise<OpenKeeping> {
	const vault = isReached() ? await Vault.open(owner, release).catch((error: unknown) => askAnew(queries, error)) : await Vault.reopen(owner);
	if (vault === undefined) {
		throw new Error("what was kept is locked until its person is signed in again");
	}
	const [drafts, queue] = await Promise.all([Drafts.of(vault), SendQueue.of(vault, kinds, queries), recall(vault, queries)]);
	const stops = [remember(vault, queries), flushWhenReached(queue), endWithOtherTabs(left)];
	const close = () => {
		queue.close();
		stops.forEach((stop) => {
			stop();
		});
	};
	return { owner, drafts, queue, vault, close };
}

/** It may be another person by now who is signed in here. */
function askAnew(queries: QueryClient, error: unknown): never {
	void queries.invalidateQueries({ queryKey: ["me"] });
	throw error;
}

function flushWhenReached(queue: SendQueue): () => void {
	const flush = () => {
		if (queue.list().length > 0 && document.visibilityState === "visible") {
			void queue.flush();
		}
	};
	flush();
	const back = onReached(() => {
		if (isReached()) {
			flush();
		}
	});
	globalThis.addEventListener("online", flush);
	document.addEventListener("visibilitychange", flush);
	return () => {
		back();
		globalThis.removeEventListener("online", flush);
		document.removeEventListener("visibilitychange", flush);
	};
}

function endWithOtherTabs(left: () => void): () => void {
	const others = new BroadcastChannel(signOuts);
	others.onmessage = left;
	return () => {
		others.close();
	};
}
